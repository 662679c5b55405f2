// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.model.Origin;
import org.relaydesk.ui.editor.Models;

/**
 * The artifacts of the host at the cursor, in a phase of choice, while the model is being written. The cursor's line is marked in them; a
 * click on a generated line goes to the line of the model that caused it.
 */
public final class PreviewView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.relaydesk.ui.preview";

	private final Consumer<CheckedFolder> modelChanged = model -> refresh();
	private volatile Optional<Place> cursor = Optional.empty();
	private volatile String phase = "";
	private final PreviewJob job = new PreviewJob(() -> cursor, () -> phase, this::showLater);
	private Preview preview = Preview.NONE;
	private String path = "";
	private Combo phases;
	private Combo files;
	private ArtifactText content;
	private CursorWatch watch;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(4, false));
		phases = combo(area, "preview.phase", false);
		files = combo(area, "preview.file", true);
		phases.addListener(SWT.Selection, event -> choosePhase());
		files.addListener(SWT.Selection, event -> chooseFile());
		content = new ArtifactText(area, text("preview.content"), this::follow);
		((GridData) area.getChildren()[4].getLayoutData()).horizontalSpan = 4;
		content.clear(text("preview.nothing"));
		watch = new CursorWatch(getSite().getPage(), this::cursorMoved);
		watch.start();
		Models.addListener(modelChanged);
		refresh();
	}

	private static Combo combo(Composite area, String key, boolean wide) {
		new Label(area, SWT.NONE).setText(text(key));
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setLayoutData(new GridData(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER, wide, false));
		return combo;
	}

	private void refresh() {
		job.again();
	}

	private void cursorMoved(Place place) {
		cursor = Optional.of(place);
		content.mark(cursor);
		refresh();
	}

	private void choosePhase() {
		phase = phases.getText();
		refresh();
	}

	private void chooseFile() {
		if (files.getSelectionIndex() >= 0) {
			path = preview.artifacts().get(files.getSelectionIndex()).path().value();
			showContent();
		}
	}

	private void showLater(Preview next) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!content.isDisposed()) {
				show(next);
			}
		});
	}

	private void show(Preview next) {
		preview = next;
		fill(phases, next.phases(), next.phase());
		List<String> paths = next.artifacts().stream().map(artifact -> artifact.path().value()).toList();
		if (!paths.contains(path)) {
			path = paths.stream().filter(candidate -> candidate.endsWith("/torrc")).findFirst().or(() -> paths.stream().findFirst()).orElse("");
		}
		fill(files, paths, path);
		showContent();
	}

	private static void fill(Combo combo, List<String> items, String selected) {
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
			combo.getParent().layout();
		}
		combo.select(items.indexOf(selected));
	}

	private void showContent() {
		Optional<Artifact.Text> artifact = preview.artifacts().stream().filter(candidate -> candidate.path().value().equals(path)).findFirst();
		artifact.ifPresentOrElse(content::show, () -> content.clear(text("preview.nothing")));
		content.mark(cursor);
	}

	private void follow(Origin origin) {
		cursor.map(place -> place.file().getProject().getFile(origin.file())).filter(IFile::exists).ifPresent(file -> open(file, origin));
	}

	private void open(IFile file, Origin origin) {
		try {
			if (IDE.openEditor(getSite().getPage(), file) instanceof ITextEditor editor) {
				IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
				int start = document.getLineOffset(origin.line() - 1) + origin.column() - 1;
				int end = document.getLineOffset(origin.endLine() - 1) + origin.endColumn() - 1;
				editor.selectAndReveal(start, Math.max(0, end - start));
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		} catch (BadLocationException theTextHasChangedSince) {
			refresh();
		}
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public void dispose() {
		Models.removeListener(modelChanged);
		if (watch != null) {
			watch.stop();
		}
		job.cancel();
		super.dispose();
	}
}
