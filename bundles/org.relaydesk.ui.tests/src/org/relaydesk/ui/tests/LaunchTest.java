// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.wizards.Example;

/** The buttons "Generate" and "Check with Real Tools", and the launch configurations that they leave. */
class LaunchTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	/** Only when all is at rest: a launch still tells the rest of its report while its first line is there already. */
	@AfterEach
	void forgetConfigurations() throws Exception {
		Events.untilNoJob("Launching ");
		for (ILaunchConfiguration configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
			configuration.delete();
		}
		for (IConsole console : ConsolePlugin.getDefault().getConsoleManager().getConsoles()) {
			ConsolePlugin.getDefault().getConsoleManager().removeConsoles(new IConsole[] { console });
		}
	}

	@Test
	void generateWritesAndTells() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		rollout.open("kilton.relay");
		press("org.relaydesk.ui.command.generate");
		Path index = project.getLocation().toPath().resolve("generated/index.html");
		Events.until(() -> console().contains("kilton/generated, phase exits:"), LaunchTest::console);
		assertTrue(Files.exists(index));
		ILaunchConfiguration[] kept = DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations();
		assertEquals(1, kept.length, "a second press uses the same configuration");
		assertEquals("org.relaydesk.ui.launch.generate", kept[0].getType().getIdentifier());
	}

	@Test
	void aConfigurationMayChooseTheLastPhaseWhereItsProjectChoosesAnother() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		new GenerationSettings(false, "pilot", "generated", Set.of()).store(new ProjectScope(project));
		ILaunchConfigurationWorkingCopy copy = DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType("org.relaydesk.ui.launch.generate")
				.newInstance(null, "last");
		copy.setAttribute("org.relaydesk.ui.project", project.getName());
		Screen.whenOpen("Edit", dialog -> {
			Combo phase = Screen.in(dialog, Combo.class).filter(combo -> combo.indexOf("pilot") >= 0).findFirst().orElseThrow();
			assertEquals("pilot", phase.getText(), "the project's");
			phase.select(0);
			Screen.send(phase, SWT.Selection);
			Screen.pressSoon(dialog, "Run");
		});
		DebugUITools.openLaunchConfigurationDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), copy.doSave(),
				IDebugUIConstants.ID_RUN_LAUNCH_GROUP, null);
		Events.until(() -> console().contains("kilton/generated, phase exits:"), LaunchTest::console);
	}

	@Test
	void realToolsAreAskedAndNothingIsWritten() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		rollout.open("kilton.relay");
		press("org.relaydesk.ui.command.judge");
		Events.until(() -> console().contains("complaints: "), LaunchTest::console);
		assertTrue(console().contains("complaints: 0"), LaunchTest::console);
		assertFalse(Files.exists(project.getLocation().toPath().resolve("generated")));
	}

	@Test
	void errorsAreToldAndNothingIsWritten() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		var file = rollout.file("kilton.relay");
		file.setContents(file.readString().replace("ORPort 443", "ORPort 70443").getBytes(), true, false, null);
		rollout.open("kilton.relay");
		press("org.relaydesk.ui.command.generate");
		Events.until(() -> console().contains("value.port"), LaunchTest::console);
		assertFalse(Files.exists(project.getLocation().toPath().resolve("generated")));
	}

	/** Cancelled while it writes: there is no half of a folder. */
	@ParameterizedTest
	@ValueSource(strings = { "org.relaydesk.ui.launch.generate", "org.relaydesk.ui.launch.judge" })
	void whoeverCancelsFindsNothingWritten(String type) throws Exception {
		IProject project = rollout.create(Example.KILTON);
		ILaunchConfigurationWorkingCopy copy = DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(type).newInstance(null, "cancelled");
		copy.setAttribute("org.relaydesk.ui.project", project.getName());
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				setCanceled(isCanceled() || name.contains("Writing what has changed") || name.contains("Asking the real tools"));
			}
		};
		copy.launch(ILaunchManager.RUN_MODE, monitor);
		Events.until(() -> console().contains("Cancelled: nothing was written"), LaunchTest::console);
		assertFalse(Files.exists(project.getLocation().toPath().resolve("generated")));
		assertEquals(0, DebugPlugin.getDefault().getLaunchManager().getLaunches().length, "nothing is still said to run");
	}

	private static void press(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static String console() {
		return Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles()).map(console -> ((TextConsole) console).getDocument().get())
				.reduce("", String::concat);
	}
}
