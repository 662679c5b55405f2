// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.pictures.Picture;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.topology.PictureFile;
import org.relaydesk.ui.topology.TopologyView;
import org.relaydesk.ui.wizards.Example;

/** The Topology view shows what stands in Kilton's library, is linked with the editor both ways, and can be kept as a picture. */
class TopologyViewTest {

	private static final String HOST = "Host basement, 192.0.2.10, 2001:db8:10::10";
	private static final String RELAY = "Relay KiltonLibrary, exit";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();
	private RelayEditor editor;
	private Views view;

	@BeforeEach
	void open() throws Exception {
		rollout.create(Example.KILTON);
		editor = rollout.open("kilton.relay");
		view = Views.open(TopologyView.ID);
		Views.cursor(editor, "ORPort 443");
		view.choose("Show:", "(what the cursor is in)");
		await("Uplink Fiber, Upper Valley Fiber, 100 Mbit/s");
	}

	@Test
	void showsTheLibraryAtTheCursor() {
		assertTrue(view.spots(0).containsAll(List.of("Site Main", HOST, RELAY, "Local network staff, 10.20.1.0/24", "Local network patrons, 192.168.0.0/16")),
				() -> view.spots(0).toString());
	}

	@Test
	void showsTheWholeRollout() {
		view.choose("Show:", "The whole rollout");
		await("Library Kilton Public Library");
		assertEquals(List.of("Library Kilton Public Library", "Site Main", HOST, RELAY), view.spots(0));
	}

	@Test
	void aBoxLeadsToTheModelAndBack() {
		view.openSpot(HOST);
		assertEquals("host basement {", Views.line(editor));
		Events.until(() -> view.picture(0).marked().equals(List.of(HOST)), () -> view.picture(0).marked().toString());
		Views.cursor(editor, "ORPort 443");
		Events.until(() -> view.picture(0).marked().equals(List.of(RELAY)), () -> view.picture(0).marked().toString());
	}

	@Test
	void canBeExportedAsSvg(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("kilton.svg");
		PictureFile.write(picture(), file);
		String svg = Files.readString(file);
		assertTrue(svg.startsWith("<svg xmlns=") && svg.contains(">KiltonLibrary</text>"), () -> svg);
	}

	@Test
	void canBeExportedAsPng(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("kilton.png");
		PictureFile.write(picture(), file);
		ImageData image = new ImageData(file.toString());
		assertEquals(2 * picture().width(), image.width);
		assertEquals(new RGB(255, 255, 255), image.palette.getRGB(image.getPixel(0, 0)), "white paper");
	}

	private Picture picture() {
		return view.picture(0).picture().orElseThrow();
	}

	private void await(String spot) {
		Events.until(() -> view.spots(0).contains(spot), () -> view.spots(0).toString());
	}
}
