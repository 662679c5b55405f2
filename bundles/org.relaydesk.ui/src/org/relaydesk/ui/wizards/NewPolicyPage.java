// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;

/** Asks for a policy's name and for what it lets out. */
final class NewPolicyPage extends NewFilePage {

	private PolicyKind kind = PolicyKind.WEB;

	NewPolicyPage() {
		super("wizard.policy");
	}

	@Override
	void addControls(Composite area) {
		Group group = new Group(area, SWT.NONE);
		group.setText(text("wizard.policy.kind"));
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		for (PolicyKind choice : PolicyKind.values()) {
			Button button = new Button(group, SWT.RADIO);
			button.setText(choice.label());
			button.setSelection(choice == kind);
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					kind = choice;
				}
			});
		}
	}

	@Override
	Optional<String> problem() {
		return deployment().filter(found -> found.policies().stream().anyMatch(policy -> policy.name().equalsIgnoreCase(name())))
				.map(found -> text("wizard.policy.taken", name()));
	}

	@Override
	boolean inLibraries() {
		return false;
	}

	@Override
	String content() {
		return kind.declaration(name());
	}
}
