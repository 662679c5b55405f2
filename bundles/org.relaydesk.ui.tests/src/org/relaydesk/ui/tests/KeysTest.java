// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** The keys of our commands: each does what it says, since no other command has it in the same place. */
class KeysTest {

	@Test
	void noKeyOfOursIsTaken() {
		List<Binding> all = Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null && binding.getPlatform() == null).toList();
		List<Binding> ours = all.stream().filter(KeysTest::isOurs).toList();
		assertTrue(ours.size() >= 5, ours::toString);
		List<String> taken = ours.stream().flatMap(our -> all.stream().filter(other -> collide(our, other)).map(other -> describe(our) + " and " + describe(other)))
				.toList();
		assertEquals(List.of(), taken);
	}

	private static boolean isOurs(Binding binding) {
		return binding.getParameterizedCommand().getId().startsWith("org.relaydesk.");
	}

	private static boolean collide(Binding our, Binding other) {
		return our.getTriggerSequence().equals(other.getTriggerSequence()) && Objects.equals(our.getContextId(), other.getContextId())
				&& our.getSchemeId().equals(other.getSchemeId()) && !our.getParameterizedCommand().equals(other.getParameterizedCommand());
	}

	private static String describe(Binding binding) {
		return binding.getTriggerSequence().format() + " " + binding.getParameterizedCommand().getId();
	}
}
