// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.keys.IBindingService;
import org.relaydesk.ui.live.AccessibleName;
import org.relaydesk.ui.picture.PictureCanvas;

/** What screen readers say of controls: their own text, the name that they were given, or the label right before them. */
final class Names {

	private Names() {
	}

	/** The controls within this one that can be used and have no name. */
	static List<String> missing(Control control) {
		List<String> missing = new ArrayList<>();
		collect(control, missing);
		return missing;
	}

	private static void collect(Control control, List<String> missing) {
		if (isUsed(control) && !hasName(control)) {
			missing.add(control + " after " + before(control));
		}
		if (control instanceof Composite composite && !isUsed(control)) {
			Arrays.stream(composite.getChildren()).forEach(child -> collect(child, missing));
		}
	}

	private static boolean isUsed(Control control) {
		return switch (control) {
			case Button button -> true;
			case Link link -> true;
			case Text text -> true;
			case StyledText text -> true;
			case Combo combo -> true;
			case Spinner spinner -> true;
			case org.eclipse.swt.widgets.List list -> true;
			case Table table -> true;
			case Tree tree -> true;
			case Browser browser -> true;
			case ToolBar bar -> true;
			case Canvas canvas -> PictureCanvas.of(canvas).isPresent();
			default -> false;
		};
	}

	private static boolean hasName(Control control) {
		boolean own = switch (control) {
			case Button button -> !button.getText().isBlank();
			case Link link -> !link.getText().isBlank();
			case ToolBar bar -> Arrays.stream(bar.getItems())
					.allMatch(item -> !item.getText().isBlank() || item.getToolTipText() != null && !item.getToolTipText().isBlank());
			case Canvas canvas when PictureCanvas.of(canvas).isPresent() -> true;
			default -> false;
		};
		return own || AccessibleName.of(control).filter(name -> !name.isBlank()).isPresent()
				|| before(control) instanceof Label label && !label.getText().isBlank();
	}

	/** What stands right before a control: SWT takes a label there for its name. */
	private static Control before(Control control) {
		List<Control> siblings = List.of(control.getParent().getChildren());
		int index = siblings.indexOf(control);
		return index == 0 ? null : siblings.get(index - 1);
	}

	/** The keys of a command in any context. */
	static List<Binding> keys(IBindingService bindings, String command) {
		return Arrays.stream(bindings.getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command)).toList();
	}
}
