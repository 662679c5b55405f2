// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.topology;

import static org.relaydesk.ui.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.relaydesk.model.Library;
import org.relaydesk.model.Origin;
import org.relaydesk.ui.live.Choice;
import org.relaydesk.ui.live.LiveView;
import org.relaydesk.ui.live.Place;
import org.relaydesk.ui.live.Situation;
import org.relaydesk.ui.live.ViewAction;
import org.relaydesk.ui.picture.Figure;
import org.relaydesk.ui.picture.PictureCanvas;

/** Libraries, sites, hosts and relays as a diagram: of the library at the cursor, of another one, or of the whole rollout. */
public final class TopologyView extends LiveView<Figure<Origin>> {

	/** The view's id. */
	public static final String ID = "org.relaydesk.ui.topology";

	private static final int FOLLOW = 0;
	private static final int WHOLE = 1;
	private static final int FIRST_LIBRARY = 2;

	/** What the user wants to see: {@link #FOLLOW}, {@link #WHOLE}, or a library's index from {@link #FIRST_LIBRARY} on. */
	private volatile int wanted = FOLLOW;
	private Optional<Figure<Origin>> figure = Optional.empty();
	private Choice choice;
	private PictureCanvas<Origin> canvas;

	@Override
	protected void createBar(Composite bar) {
		choice = new Choice(bar, "topology.show", true, index -> {
			wanted = index;
			refresh();
		});
	}

	@Override
	protected void createContent(Composite area) {
		canvas = new PictureCanvas<>(area, this::follow);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new ViewAction("topology.zoomin", "zoomin", () -> canvas.zoom(1)));
		bar.add(new ViewAction("topology.zoomout", "zoomout", () -> canvas.zoom(-1)));
		bar.add(new ViewAction("topology.fit", "fit", canvas::fit));
		bar.add(new ViewAction("topology.export", "export", this::export));
	}

	@Override
	protected Figure<Origin> compute(Situation now) {
		List<Library> libraries = now.deployment().libraries();
		Optional<Library> library = wanted == FOLLOW ? now.library()
				: Optional.of(wanted - FIRST_LIBRARY).filter(index -> index >= 0 && index < libraries.size()).map(libraries::get);
		return Diagram.of(now.snapshot(), library).figure();
	}

	@Override
	protected String show(Figure<Origin> next) {
		figure = Optional.of(next);
		List<String> choices = new ArrayList<>(List.of(text("topology.follow"), text("topology.whole")));
		situation().orElseThrow().deployment().libraries().forEach(library -> choices.add(library.label()));
		wanted = Math.min(wanted, choices.size() - 1);
		choice.fill(choices, wanted);
		canvas.show(next);
		return "";
	}

	@Override
	protected void clear() {
		figure = Optional.empty();
		choice.fill(List.of(), -1);
		canvas.clear();
	}

	/** Of all boxes around each other the innermost is framed. */
	@Override
	protected void mark(Place now) {
		Stream<Origin> origins = figure.stream().flatMap(shown -> shown.spots().stream()).map(Figure.Spot::target);
		Optional<Origin> innermost = origins.filter(now::isWithin).reduce((outer, inner) -> inner);
		canvas.mark(origin -> innermost.filter(origin::equals).isPresent());
	}

	private void export() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(text("topology.export"));
		dialog.setFilterExtensions(new String[] { "*" + PictureFile.SVG, "*" + PictureFile.PNG });
		dialog.setFilterNames(new String[] { text("topology.svg"), text("topology.png") });
		dialog.setFileName(text("topology.file") + PictureFile.SVG);
		dialog.setOverwrite(true);
		String chosen = figure.isEmpty() ? null : dialog.open();
		if (chosen != null) {
			write(Path.of(chosen));
		}
	}

	private void write(Path file) {
		try {
			PictureFile.write(figure.orElseThrow().picture(), file);
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(text("topology.failed", file), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}
}
