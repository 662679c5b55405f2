// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.ui.wizards.Example;

/** Whoever cannot see, or uses no mouse: every control that can be used has a name for screen readers, every command has keys. */
class AccessibilityTest {

	private static final String OURS = "org.relaydesk.";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void aControlWithoutANameIsFound() {
		Shell shell = new Shell();
		new Text(shell, SWT.NONE);
		new Label(shell, SWT.NONE).setText("Named:");
		new Text(shell, SWT.NONE);
		new Button(shell, SWT.PUSH);
		assertEquals(2, Names.missing(shell).size());
		shell.dispose();
	}

	/** What our bundles contribute to an extension point. */
	private static Stream<IConfigurationElement> contributions(String point, String element) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(each -> each.getName().equals(element) && each.getContributor().getName().startsWith(OURS));
	}

	static List<String> views() {
		return contributions("org.eclipse.ui.views", "view").map(view -> view.getAttribute("id")).toList();
	}

	@ParameterizedTest
	@MethodSource("views")
	void controlsOfViewsHaveNames(String id) throws Exception {
		rollout.create(Example.KILTON);
		Views.cursor(rollout.open("kilton.relay"), "relay KiltonLibrary");
		IViewPart view = Views.open(id).part();
		Events.settle();
		assertEquals(List.of(), Names.missing(Views.control(view)));
	}

	static List<IConfigurationElement> wizards() {
		return Stream.of("org.eclipse.ui.newWizards", "org.eclipse.ui.importWizards", "org.eclipse.ui.exportWizards")
				.flatMap(point -> contributions(point, "wizard")).toList();
	}

	@ParameterizedTest
	@MethodSource("wizards")
	void controlsOfWizardsHaveNames(IConfigurationElement element) throws Exception {
		DrivenWizard dialog = DrivenWizard.open((IWorkbenchWizard) element.createExecutableExtension("class"), rollout.create(Example.KILTON));
		List<String> missing = new ArrayList<>();
		for (IWizardPage page : dialog.getCurrentPage().getWizard().getPages()) {
			dialog.showPage(page);
			Events.settle();
			missing.addAll(Names.missing(page.getControl()));
		}
		dialog.cancel();
		assertEquals(List.of(), missing);
	}

	static List<String> preferences() {
		return contributions("org.eclipse.ui.preferencePages", "page").map(page -> page.getAttribute("id")).toList();
	}

	@ParameterizedTest
	@MethodSource("preferences")
	void controlsOfPreferencesHaveNames(String id) {
		assertNamed(PreferencesUtil.createPreferenceDialogOn(null, id, new String[] { id }, null));
	}

	static List<String> properties() {
		return contributions("org.eclipse.ui.propertyPages", "page").map(page -> page.getAttribute("id")).toList();
	}

	@ParameterizedTest
	@MethodSource("properties")
	void controlsOfPropertiesHaveNames(String id) throws Exception {
		assertNamed(PreferencesUtil.createPropertyDialogOn(null, rollout.create(Example.KILTON), id, new String[] { id }, null));
	}

	private static void assertNamed(PreferenceDialog dialog) {
		dialog.setBlockOnOpen(false);
		dialog.open();
		Events.settle();
		List<String> missing = Names.missing(((IPreferencePage) dialog.getSelectedPage()).getControl());
		dialog.close();
		assertEquals(List.of(), missing);
	}

	@Test
	void everyCommandHasKeys() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		List<Command> ours = Arrays.stream(commands.getDefinedCommands()).filter(command -> command.getId().startsWith(OURS + "ui.")).toList();
		assertTrue(ours.size() >= 9, ours.toString());
		for (Command command : ours) {
			assertFalse(Names.keys(bindings, command.getId()).isEmpty(), command.getId());
		}
	}

	/** Something in each picture stands out from the background of both themes (WCAG 2.1, 1.4.11). */
	@Test
	void everyIconIsSeenInLightAndInDark() throws Exception {
		List<String> unseen = new ArrayList<>();
		for (String bundle : List.of("org.relaydesk.ui", "org.relaydesk.ui.editor")) {
			for (URL icon : Collections.list(Platform.getBundle(bundle).findEntries("icons", "*.svg", false))) {
				try (InputStream in = icon.openStream()) {
					String picture = new String(in.readAllBytes(), StandardCharsets.UTF_8);
					List<Color> colors = Pattern.compile("#(?:[0-9a-f]{6}|[0-9a-f]{3})\\b").matcher(picture).results().map(found -> color(found.group())).toList();
					for (Color paper : List.of(new Color(248, 248, 248), new Color(47, 47, 47))) {
						if (colors.stream().noneMatch(color -> Themes.contrast(color, paper) >= 3)) {
							unseen.add(icon.getPath() + " on " + paper);
						}
					}
				}
			}
		}
		assertEquals(List.of(), unseen);
	}

	private static Color color(String hex) {
		String six = hex.length() == 7 ? hex.substring(1) : hex.substring(1).replaceAll(".", "$0$0");
		int value = Integer.parseInt(six, 16);
		return new Color(value >> 16, value >> 8 & 0xff, value & 0xff);
	}

	@Test
	void everyIconIsDrawnAndNotPainted() {
		List<String> icons = Arrays.stream(Platform.getExtensionRegistry().getExtensionPoints())
				.flatMap(point -> Arrays.stream(point.getConfigurationElements()))
				.filter(element -> element.getContributor().getName().startsWith(OURS)).map(element -> element.getAttribute("icon"))
				.filter(icon -> icon != null && !icon.startsWith("platform:")).toList();
		assertFalse(icons.isEmpty());
		assertEquals(List.of(), icons.stream().filter(icon -> !icon.endsWith(".svg")).toList());
	}
}
