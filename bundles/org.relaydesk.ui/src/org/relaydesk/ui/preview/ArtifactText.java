// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.FormColors;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.Line;
import org.relaydesk.model.Origin;
import org.relaydesk.ui.live.AccessibleName;
import org.relaydesk.ui.live.Place;

/** A generated file, line by line. A line that is clicked, or reached with the keys and Enter, leads to what caused it. */
final class ArtifactText {

	private final StyledText widget;
	private List<Line> lines = List.of();

	ArtifactText(Composite parent, String name, Consumer<Origin> follow) {
		widget = new StyledText(parent, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		widget.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		widget.setFont(JFaceResources.getTextFont());
		AccessibleName.set(widget, name);
		widget.addListener(SWT.MouseUp, event -> origin().filter(origin -> event.button == 1 && widget.getSelectionCount() == 0).ifPresent(follow));
		widget.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR) {
				origin().ifPresent(follow);
			}
		});
	}

	private Optional<Origin> origin() {
		int line = widget.getLineAtOffset(widget.getCaretOffset());
		return line < lines.size() ? lines.get(line).origin() : Optional.empty();
	}

	/** Shows another file; where the same lines stay, so does the place that is seen. */
	void show(Artifact.Text artifact) {
		if (!artifact.lines().equals(lines)) {
			int top = widget.getTopIndex();
			lines = artifact.lines();
			widget.setText(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
			widget.setTopIndex(top);
		}
	}

	void clear() {
		lines = List.of();
		widget.setText("");
	}

	/** Marks what the place in the model causes, and brings the first such line into view. */
	void mark(Place place) {
		Color color = markColor();
		widget.setLineBackground(0, widget.getLineCount(), null);
		int first = -1;
		for (int i = 0; i < lines.size(); i++) {
			Optional<Origin> origin = lines.get(i).origin();
			if (origin.filter(place::isIn).isPresent()) {
				widget.setLineBackground(i, 1, color);
				first = first < 0 ? i : first;
			}
		}
		if (first >= 0 && (first < widget.getTopIndex() || first >= widget.getLineIndex(widget.getClientArea().height))) {
			widget.setTopIndex(Math.max(0, first - 2));
		}
	}

	/** A touch of what selections look like, in a light theme as in a dark one. */
	private Color markColor() {
		Color selection = widget.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
		return new Color(FormColors.blend(selection.getRGB(), widget.getBackground().getRGB(), 25));
	}

	void setFocus() {
		widget.setFocus();
	}
}
