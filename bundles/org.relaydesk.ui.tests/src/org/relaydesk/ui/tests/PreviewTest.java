// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.preview.PreviewView;
import org.relaydesk.ui.wizards.Example;

/** The Preview shows what is generated for what the cursor is in, and is linked with the editor both ways. */
class PreviewTest {

	private static final String TORRC = "hosts/Kilton/Main/basement/etc/tor/instances/KiltonLibrary/torrc";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();
	private RelayEditor editor;
	private Views preview;

	@BeforeEach
	void open() throws Exception {
		rollout.create(Example.KILTON);
		editor = rollout.open("kilton.relay");
		preview = Views.open(PreviewView.ID);
	}

	@Test
	void showsTheRelayTheHostTheLibraryOrAllAtTheCursor() {
		Views.cursor(editor, "ORPort 443");
		awaitScope("Relay KiltonLibrary");
		assertTrue(files().contains(TORRC));
		assertTrue(files().stream().allMatch(file -> file.contains("KiltonLibrary")), () -> files().toString());
		Views.cursor(editor, "memory   4 GiB");
		awaitScope("Host basement");
		assertTrue(files().contains("hosts/Kilton/Main/basement/etc/nftables.conf"));
		assertTrue(files().stream().allMatch(file -> file.startsWith("hosts/Kilton/Main/basement/")));
		Views.cursor(editor, "director \"Library");
		awaitScope("Library Kilton Public Library");
		assertTrue(files().contains("docs/Kilton/board.html"));
		preview.choose("Of:", "Rollout Library relays of the Upper Valley");
		Events.until(() -> files().contains("index.html"), () -> files().toString());
	}

	@Test
	void bracesInCommentsAndStringsAreNoBlocks() {
		Rollout.replace(editor, "memory   4 GiB", "/* } } */ memory 4 GiB // }");
		Rollout.replace(editor, "\"tor-exit.kilton.example\"", "\"tor-exit}.kilton.example\"");
		Views.cursor(editor, "ORPort 443");
		awaitScope("Relay KiltonLibrary");
		Views.cursor(editor, "approves exits");
		awaitScope("Library Kilton Public Library");
	}

	@Test
	void showsTheChosenPhase() {
		Views.cursor(editor, "ORPort 443");
		preview.choose("Phase:", "pilot");
		awaitLine("ExitRelay 0");
		preview.choose("Phase:", "exits");
		awaitLine("ExitRelay 1");
	}

	@Test
	void followsTheTextWhileItIsTyped() {
		Views.cursor(editor, "ORPort 443");
		awaitLine("ORPort 192.0.2.10:443");
		Rollout.replace(editor, "ORPort 443", "ORPort 9443");
		awaitLine("ORPort 192.0.2.10:9443");
	}

	@Test
	void aClickOnALineGoesToItsCause() {
		Views.cursor(editor, "ORPort 443");
		int line = awaitLine("RelayBandwidthRate");
		content().setCaretOffset(content().getOffsetAtLine(line));
		Event event = new Event();
		event.button = 1;
		content().notifyListeners(SWT.MouseUp, event);
		assertEquals("budget PatronsFirst {", Views.line(rollout.opened("common.relay")));
	}

	@Test
	void enterDoesToo() {
		Views.cursor(editor, "director \"Library");
		preview.choose("File:", TORRC);
		content().setCaretOffset(content().getOffsetAtLine(awaitLine("ORPort 192.0.2.10:443")));
		Event event = new Event();
		event.character = SWT.CR;
		content().notifyListeners(SWT.KeyDown, event);
		assertEquals("ORPort 443", Views.line(editor));
	}

	@Test
	void theLinesOfTheCursorAreMarked() {
		Views.cursor(editor, "ORPort 443");
		int line = awaitLine("ORPort 192.0.2.10:443");
		Events.until(() -> content().getLineBackground(line) != null, () -> "line " + line + " is not marked");
		assertEquals(null, content().getLineBackground(awaitLine("Nickname")));
		Views.cursor(editor, "relay KiltonLibrary");
		Events.until(() -> content().getLineBackground(awaitLine("Nickname")) != null, () -> "the nickname is not marked");
		assertEquals(null, content().getLineBackground(line));
	}

	@Test
	void comparesWithWhatIsOnTheDisk() throws Exception {
		Views.cursor(editor, "ORPort 443");
		awaitDescription("Not on the disk yet: kilton/generated/" + TORRC);
		IFile file = rollout.file("generated/" + TORRC);
		Path folder = Files.createDirectories(Path.of(file.getLocationURI()).getParent());
		Files.writeString(folder.resolve("torrc"), "Nickname KiltonLibrary\n");
		file.getProject().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		awaitDescription("On the disk it is different: kilton/generated/" + TORRC);
		IToolBarManager bar = ((IViewSite) preview.part().getSite()).getActionBars().getToolBarManager();
		((ActionContributionItem) bar.getItems()[0]).getAction().run();
		Events.until(() -> Rollout.page().getActiveEditor().getSite().getId().equals("org.eclipse.compare.CompareEditor"), () -> "no compare editor");
		Rollout.page().activate(editor);
		Files.writeString(folder.resolve("torrc"), content().getText() + "\n");
		file.getProject().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		awaitDescription("On the disk as shown: kilton/generated/" + TORRC);
	}

	private void awaitDescription(String wanted) {
		IWorkbenchPart2 part = (IWorkbenchPart2) preview.part();
		Events.until(() -> part.getContentDescription().equals(wanted), part::getContentDescription);
	}

	private StyledText content() {
		return preview.only(StyledText.class);
	}

	private List<String> files() {
		return List.of(preview.choice("File:").getItems());
	}

	private void awaitScope(String label) {
		Events.until(() -> preview.choice("Of:").getText().equals(label), () -> preview.choice("Of:").getText());
	}

	/** Waits for a line that begins so; its number. */
	private int awaitLine(String start) {
		Events.until(() -> line(start) >= 0, () -> start + " is not in\n" + content().getText());
		return line(start);
	}

	/** -1 if there is none. */
	private int line(String start) {
		List<String> lines = content().getText().lines().toList();
		return IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith(start)).findFirst().orElse(-1);
	}
}
