// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.explanation;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.resources.IMarker;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.SimpleMarkerAnnotation;
import org.relaydesk.ui.editor.RelayEditor;

/** What F1 says in the editor: of the problem at the cursor, of one in its line, or else of the editor. */
public record EditorHelp(RelayEditor editor) implements IContextProvider {

	private static final String EDITOR = "org.relaydesk.help.editor";

	private record Problem(IMarker marker, Position position) {
	}

	@Override
	public int getContextChangeMask() {
		return SELECTION;
	}

	@Override
	public IContext getContext(Object target) {
		return HelpSystem.getContext(problem().map(problem -> new FindingHelp().getHelpContextForMarker(problem.marker())).orElse(EDITOR));
	}

	@Override
	public String getSearchExpression(Object target) {
		return null;
	}

	/** The smallest problem around the cursor, or else the first in the cursor's line. */
	private Optional<Problem> problem() {
		ITextSelection cursor = (ITextSelection) editor.getSelectionProvider().getSelection();
		return problems().filter(problem -> touches(problem.position(), cursor.getOffset())).min(Comparator.comparing(problem -> problem.position().getLength()))
				.or(() -> inLine(cursor.getOffset()));
	}

	private Optional<Problem> inLine(int offset) {
		try {
			IRegion line = editor.document().getLineInformationOfOffset(offset);
			return problems().filter(problem -> touches(new Position(line.getOffset(), line.getLength()), problem.position().getOffset()))
					.min(Comparator.comparing(problem -> problem.position().getOffset()));
		} catch (BadLocationException theTextIsShorterNow) {
			return Optional.empty();
		}
	}

	/** A cursor right behind a word is at the word. */
	private static boolean touches(Position position, int offset) {
		return position.getOffset() <= offset && offset <= position.getOffset() + position.getLength();
	}

	private Stream<Problem> problems() {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		Iterator<Annotation> all = model.getAnnotationIterator();
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
				.filter(annotation -> annotation instanceof SimpleMarkerAnnotation shown && new FindingHelp().hasHelpContextForMarker(shown.getMarker()))
				.map(annotation -> new Problem(((SimpleMarkerAnnotation) annotation).getMarker(), model.getPosition(annotation)))
				.filter(problem -> problem.position() != null);
	}
}
