// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.ui.builder.RelayNature;
import org.relaydesk.ui.editor.Models;
import org.relaydesk.ui.exports.ExportWizard;
import org.relaydesk.ui.wizards.Example;
import org.relaydesk.ui.wizards.ImportFolderWizard;
import org.relaydesk.ui.wizards.NewLibraryWizard;
import org.relaydesk.ui.wizards.NewPolicyWizard;
import org.relaydesk.ui.wizards.NewProjectWizard;

/** Wizards, from a first project to the files on the disk. */
class WizardsTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void fromAnEmptyProjectToTheArtifactsOfANewLibrary() throws Exception {
		DrivenWizard creation = DrivenWizard.open(new NewProjectWizard(Example.EMPTY));
		creation.write("Project name", "first");
		creation.finish();
		IProject project = rollout.take(ResourcesPlugin.getWorkspace().getRoot().getProject("first"));
		assertTrue(project.hasNature(RelayNature.ID));

		DrivenWizard library = DrivenWizard.open(new NewLibraryWizard(), project);
		library.write("Name in the language", "Howe");
		library.write("Name of the library", "The \"Howe\" Library");
		library.write("Public network", "198.51.100.8/29");
		library.write("Address of the host", "198.51.100.10");
		library.finish();
		rollout.awaitModel();
		List<String> findings = rollout.problems().stream().filter(problem -> problem.contains("howe.relay")).toList();
		assertTrue(findings.stream().allMatch(finding -> finding.endsWith("address.documentation")), () -> "a library's text is flawless: " + findings);
		assertEquals(List.of(), rollout.problems().stream().filter(problem -> !problem.startsWith("info")).toList());

		DrivenWizard export = DrivenWizard.open(new ExportWizard(), project);
		assertFalse(export.canFinish(), "nobody finishes without having seen the preview");
		export.next();
		assertFalse(Files.exists(generated(project)), "the preview writes nothing");
		export.finish();
		String torrc = Files.readString(generated(project).resolve("hosts/Howe/Main/closet/etc/tor/instances/HoweRelay/torrc"));
		assertTrue(torrc.contains("ExitRelay 0"));
		assertTrue(project.getFile("generated/index.html").exists(), "the workspace shows what was written");
	}

	@Test
	void aProjectMayHaveAnyName() throws Exception {
		DrivenWizard creation = DrivenWizard.open(new NewProjectWizard(Example.EMPTY));
		creation.write("Project name", "mi biblioteca \u00f1 100% #1");
		creation.finish();
		IProject project = rollout.take(ResourcesPlugin.getWorkspace().getRoot().getProject("mi biblioteca \u00f1 100% #1"));
		rollout.awaitProblem("address.documentation", true);
		rollout.awaitModel();
		DrivenWizard export = DrivenWizard.open(new ExportWizard(), project);
		export.next();
		export.finish();
		assertTrue(project.getFile("generated/index.html").exists(), "the workspace shows what was written");
	}

	@Test
	void aProjectThatCannotBeMadeLeavesTheWizardOpenAndNothingElse(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "no folder");
		DrivenWizard creation = DrivenWizard.open(new NewProjectWizard(Example.EMPTY));
		creation.write("Project name", "nowhere");
		creation.untick("Use default location");
		creation.write("Location", file.resolve("below").toString());
		assertFalse(creation.getWizard().performFinish(), "the wizard stays open");
		creation.cancel();
		assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject("nowhere").exists());
	}

	@Test
	void aPolicyOfEachKindHasNoFindingButThatNobodyUsesIt() throws Exception {
		IProject project = rollout.create(Example.EMPTY);
		List<String> kinds = List.of("Web only", "Web, chat", "Tor's reduced");
		for (int i = 0; i < kinds.size(); i++) {
			DrivenWizard wizard = DrivenWizard.open(new NewPolicyWizard(), project);
			wizard.write("Name in the language", "Policy" + i);
			wizard.choose(kinds.get(i));
			wizard.finish();
		}
		List<String> expected = List.of("info policy0.relay:2 exit-policy.unused", "info policy1.relay:2 exit-policy.unused",
				"info policy2.relay:2 exit-policy.unused");
		Events.until(() -> rollout.problems().stream().filter(problem -> problem.contains("policy")).toList().equals(expected),
				() -> rollout.problems().toString());
	}

	@Test
	void aWrongAnswerIsRefusedInWords() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		DrivenWizard library = DrivenWizard.open(new NewLibraryWizard(), project);
		assertFalse(library.canFinish());
		library.write("Name in the language", "Kilton");
		assertNotNull(library.problem(), "the name is taken");
		library.write("Name in the language", "1st");
		assertNotNull(library.problem(), "not a name");
		library.write("Name in the language", "Other");
		library.write("Address of the host", "203.0.113.1");
		assertTrue(library.problem().contains("192.0.2.16/29"), library::problem);
		library.cancel();
	}

	/** Whoever only writes a name can generate: so says the cheat sheet, whose first project has a library already. */
	@Test
	void whatIsProposedForNewLibrariesCanBeGenerated() throws Exception {
		IProject project = rollout.create(Example.EMPTY);
		for (String name : List.of("Springfield", "Shelbyville")) {
			DrivenWizard library = DrivenWizard.open(new NewLibraryWizard(), project);
			library.write("Name in the language", name);
			library.finish();
			Events.until(() -> Models.of(project).flatMap(model -> model.deployment())
					.filter(model -> model.libraries().stream().anyMatch(found -> found.name().equals(name))).isPresent(), () -> "no " + name);
		}
		DrivenWizard export = DrivenWizard.open(new ExportWizard(), project);
		export.next();
		assertTrue(export.canFinish(), export::problem);
		export.cancel();
	}

	@Test
	void aNewLibraryIsWhereTheOthersAreUntilSomebodySaysAnotherCountry() throws Exception {
		DrivenWizard library = DrivenWizard.open(new NewLibraryWizard(), rollout.create(Example.KILTON));
		assertEquals("US America/New_York", library.read("Country") + " " + library.read("Time zone"));
		library.write("Time zone", "America/Chicago");
		library.write("Country", "ES");
		assertEquals("Europe/Madrid", library.read("Time zone"));
		library.write("Time zone", "Atlantic/Canary");
		library.write("Country", "ES ");
		assertEquals("Atlantic/Canary", library.read("Time zone"), "one of the country's own stays");
		library.cancel();
	}

	@Test
	void exportSaysWhyItWritesNothing() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		IFile file = rollout.file("kilton.relay");
		file.setContents(file.readString().replace("ORPort 443", "ORPort 70443").getBytes(), true, false, null);
		DrivenWizard export = DrivenWizard.open(new ExportWizard(), project);
		export.next();
		assertFalse(export.canFinish());
		assertTrue(export.problem().contains("one error"), export::problem);
		export.cancel();
		assertFalse(Files.exists(generated(project)));
	}

	@Test
	void exportWantsAGeneratorAndAFolderThatCanBeWritten(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "no folder");
		DrivenWizard export = DrivenWizard.open(new ExportWizard(), rollout.create(Example.KILTON));
		export.tickRows(false);
		assertEquals("Tick at least one generator.", export.problem());
		export.tickRows(true);
		assertNull(export.problem());
		export.write("Folder", file.resolve("below").toString());
		export.next();
		assertTrue(export.problem() != null || !export.getWizard().performFinish(), "nothing can be written there");
		export.cancel();
	}

	@Test
	void aFolderIsImportedWhereItIs(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("plan.relay"), "rollout Plan { contact { email \"a[]b.example\" } }\n");
		ImportFolderWizard wizard = new ImportFolderWizard();
		DrivenWizard dialog = DrivenWizard.open(wizard);
		wizard.begin(folder);
		dialog.write("Project name", "imported");
		dialog.finish();
		IProject project = rollout.take(ResourcesPlugin.getWorkspace().getRoot().getProject("imported"));
		assertTrue(project.hasNature(RelayNature.ID));
		assertEquals(folder, project.getLocation().toPath());
		Events.until(() -> Models.of(project).flatMap(model -> model.deployment()).isPresent(), () -> "no model");
	}

	@Test
	void aFolderIsImportedAsACopy(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("plan.relay"), "rollout Plan { contact { email \"a[]b.example\" } }\n");
		ImportFolderWizard wizard = new ImportFolderWizard();
		DrivenWizard dialog = DrivenWizard.open(wizard);
		wizard.begin(folder);
		dialog.write("Project name", "copied");
		dialog.choose("Copy the folder");
		dialog.finish();
		IProject project = rollout.take(ResourcesPlugin.getWorkspace().getRoot().getProject("copied"));
		assertTrue(project.getFile("plan.relay").exists());
		assertFalse(project.getLocation().toPath().startsWith(folder));
	}

	private static Path generated(IProject project) {
		return project.getLocation().toPath().resolve("generated");
	}
}
