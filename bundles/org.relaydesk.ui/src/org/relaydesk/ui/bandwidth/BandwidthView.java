// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.bandwidth;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.relaydesk.model.Origin;
import org.relaydesk.ui.live.LiveView;
import org.relaydesk.ui.live.ModelTable;
import org.relaydesk.ui.live.Place;
import org.relaydesk.ui.live.Situation;
import org.relaydesk.ui.picture.PictureCanvas;

/** The uplinks with what their relays may use of them: in numbers, by hour of the week, and by month against the provider's cap. */
public final class BandwidthView extends LiveView<List<UplinkUse>> {

	/** The view's id. */
	public static final String ID = "org.relaydesk.ui.bandwidth";

	private static final List<String> COLUMNS = List.of("uplink", "relays", "open", "closed", "speed", "month", "cap", "share");

	private List<UplinkUse> uses = List.of();
	private int chosen;
	private ModelTable uplinks;
	private PictureCanvas<Optional<Origin>> week;
	private PictureCanvas<Optional<Origin>> months;

	@Override
	protected void createBar(Composite bar) {
		// the choice of phase is all
	}

	@Override
	protected void createContent(Composite area) {
		SashForm rows = new SashForm(area, SWT.VERTICAL);
		rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		uplinks = new ModelTable(rows, text("bandwidth.uplinks"), COLUMNS.stream().map(column -> text("bandwidth.column." + column)).toList(), this::follow);
		uplinks.onSelection(indexes -> choose(indexes.length == 0 ? chosen : indexes[0]));
		SashForm charts = new SashForm(rows, SWT.HORIZONTAL);
		week = new PictureCanvas<>(charts, this::open);
		months = new PictureCanvas<>(charts, this::open);
		rows.setWeights(3, 7);
	}

	private void open(Optional<Origin> origin) {
		origin.ifPresent(this::follow);
	}

	@Override
	protected List<UplinkUse> compute(Situation now) {
		return UplinkUse.of(now.snapshot());
	}

	@Override
	protected String show(List<UplinkUse> next) {
		uses = next;
		int unknown = next.stream().mapToInt(use -> use.forecast().rollup().unknown()).sum();
		uplinks.show(next.stream().map(UplinkUse::row).toList());
		choose(Math.min(chosen, next.size() - 1));
		return next.isEmpty() ? text("bandwidth.nothing") : unknown > 0 ? text("bandwidth.incomplete", unknown) : "";
	}

	@Override
	protected void clear() {
		uses = List.of();
		uplinks.show(List.of());
		choose(-1);
	}

	/** Draws the charts of an uplink. */
	private void choose(int index) {
		chosen = Math.max(0, index);
		Stream.of(week, months).filter(chart -> index < 0).forEach(PictureCanvas::clear);
		if (index >= 0) {
			uplinks.select(index);
			week.show(new WeekChart(uses.get(index)).figure());
			months.show(new MonthChart(uses.get(index)).figure());
		}
	}

	@Override
	protected void mark(Place now) {
		IntStream.range(0, uses.size()).filter(i -> uses.get(i).isAround(now)).findFirst().ifPresent(this::choose);
	}

	@Override
	public void setFocus() {
		uplinks.setFocus();
	}
}
