// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Problem markers of findings, and what they hold. */
public final class Markers {

	/** The marker type; its markers live as long as the session. */
	public static final String TYPE = "org.relaydesk.ui.editor.finding";

	/** The finding's code, such as {@code exit-policy.assertion-failed}. */
	public static final String CODE = "code";

	private Markers() {
	}

	static Map<String, Object> attributes(Diagnostic diagnostic, IDocument document) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, message(diagnostic));
		attributes.put(IMarker.SEVERITY, severity(diagnostic.getSeverity()));
		attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
		attributes.put(CODE, code(diagnostic));
		Optional<IRegion> region = Positions.region(document, diagnostic.getRange());
		region.ifPresent(place -> {
			attributes.put(IMarker.CHAR_START, place.getOffset());
			attributes.put(IMarker.CHAR_END, place.getOffset() + place.getLength());
		});
		return attributes;
	}

	/** Whether two markers say the same, wherever they stand. */
	static boolean saySame(Map<String, Object> one, Map<String, Object> other) {
		return Stream.of(CODE, IMarker.SEVERITY, IMarker.MESSAGE).allMatch(name -> Objects.equals(one.get(name), other.get(name)));
	}

	static int line(IMarker marker) {
		return marker.getAttribute(IMarker.LINE_NUMBER, 0);
	}

	static String code(Diagnostic diagnostic) {
		return diagnostic.getCode() == null || diagnostic.getCode().isRight() ? "" : diagnostic.getCode().getLeft();
	}

	private static String message(Diagnostic diagnostic) {
		String message = diagnostic.getMessage().getLeft();
		if (diagnostic.getRelatedInformation() != null) {
			for (DiagnosticRelatedInformation related : diagnostic.getRelatedInformation()) {
				int line = related.getLocation().getRange().getStart().getLine() + 1;
				message = text("markers.related", message, related.getMessage(), String.valueOf(line));
			}
		}
		return message;
	}

	private static int severity(DiagnosticSeverity severity) {
		return switch (severity) {
			case Error -> IMarker.SEVERITY_ERROR;
			case Warning -> IMarker.SEVERITY_WARNING;
			case Information, Hint -> IMarker.SEVERITY_INFO;
		};
	}
}
