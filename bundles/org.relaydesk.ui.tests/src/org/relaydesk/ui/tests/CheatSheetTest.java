// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The cheat sheets: they open, what they run exists, and their pages are there. */
class CheatSheetTest {

	private static final String SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();

	/** Pages are served once the help has been started, which its user interface does. */
	@BeforeAll
	static void startTheHelp() {
		assertTrue(PlatformUI.getWorkbench().getHelpSystem().hasHelpUI());
	}

	@ParameterizedTest
	@ValueSource(strings = { "middle", "exit" })
	void commandsAndPagesExist(String name) throws Exception {
		Document sheet = parse("cheatsheets/" + name + ".xml");
		NodeList commands = sheet.getElementsByTagName("command");
		assertTrue(commands.getLength() >= 3);
		for (int i = 0; i < commands.getLength(); i++) {
			requireCommand(((Element) commands.item(i)).getAttribute("serialization"));
		}
		NodeList items = sheet.getElementsByTagName("item");
		for (int i = 0; i < items.getLength(); i++) {
			String href = ((Element) items.item(i)).getAttribute("href");
			assertNotNull(HelpSystem.getHelpContent(href), href);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "middle", "exit" })
	void opens(String name) {
		new OpenCheatSheetAction("org.relaydesk.help." + name).run();
		Events.settle();
		assertNotNull(Rollout.page().findView(SHEETS));
		Rollout.page().hideView(Rollout.page().findView(SHEETS));
	}

	/** The welcome page fills the window. A sheet in its place must not: it is read beside the editor. */
	@Test
	void fromTheWelcomePageASheetOpensBesideTheEditor() {
		PlatformUI.getWorkbench().getIntroManager().showIntro(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), false);
		Hyperlink link = Screen.await(display -> Screen.all(Hyperlink.class).filter(each -> each.getText().equals("Your first middle relay")).findFirst(), "no link");
		Event enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, enter);
		Events.until(() -> Rollout.page().findView(SHEETS) != null, () -> "no cheat sheet");
		Events.settle();
		Composite sheet = (Composite) Views.control(Rollout.page().findView(SHEETS));
		int window = sheet.getShell().getClientArea().width;
		assertTrue(sheet.getSize().x < window / 2, "the sheet takes " + sheet.getSize().x + " of " + window);
		Rollout.page().hideView(Rollout.page().findView(SHEETS));
	}

	private static void requireCommand(String serialization) throws Exception {
		IWorkbench workbench = PlatformUI.getWorkbench();
		ParameterizedCommand command = workbench.getService(ICommandService.class).deserialize(serialization);
		assertTrue(command.getCommand().isDefined(), serialization);
		@SuppressWarnings("unchecked")
		Map<String, String> parameters = command.getParameterMap();
		parameters.forEach((parameter, value) -> {
			switch (parameter) {
				case "newWizardId" -> assertNotNull(workbench.getNewWizardRegistry().findWizard(value), value);
				case "exportWizardId" -> assertNotNull(workbench.getExportWizardRegistry().findWizard(value), value);
				case "org.eclipse.ui.views.showView.viewId" -> assertNotNull(workbench.getViewRegistry().find(value), value);
				default -> throw new IllegalArgumentException("what is " + parameter + "?");
			}
		});
	}

	private static Document parse(String path) throws Exception {
		try (InputStream in = Platform.getBundle("org.relaydesk.help").getEntry(path).openStream()) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}
}
