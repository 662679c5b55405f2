// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.relaydesk.analysis.libraries.CountryZones;
import org.relaydesk.model.Budget;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Library;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;

/** Asks for what has to be known of a library before it can have a relay. Everything else is proposed, and can be changed in the text. */
final class NewLibraryPage extends NewFilePage {

	private static final int FASTEST = 100_000;
	private static final int USUAL = 100;

	private Text title;
	private Text place;
	private Text country;
	private Combo timeZone;
	private Text email;
	private Spinner down;
	private Spinner up;
	private Text networks;
	private Text address;
	private Text lan;
	private Combo budget;
	private Combo firewall;

	NewLibraryPage() {
		super("wizard.library");
	}

	@Override
	void addControls(Composite area) {
		title = field(area, "wizard.library.library", text("wizard.library.library.example"));
		place = field(area, "wizard.library.place", text("wizard.library.place.example"));
		country = field(area, "wizard.library.country", "");
		label(area, "wizard.library.timezone");
		timeZone = combo(area, SWT.DROP_DOWN, ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc")).sorted().toList());
		timeZone.addListener(SWT.Modify, event -> check());
		country.addListener(SWT.Modify, event -> countryChanged());
		email = field(area, "wizard.library.email", "it[]library.example");
		label(area, "wizard.library.speed");
		Composite speeds = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(speeds);
		label(speeds, "wizard.library.down");
		down = speed(speeds);
		label(speeds, "wizard.library.up");
		up = speed(speeds);
		networks = field(area, "wizard.library.networks", "");
		address = field(area, "wizard.library.address", "");
		lan = field(area, "wizard.library.lan", "10.20.1.0/24");
		label(area, "wizard.library.budget");
		budget = combo(area, SWT.READ_ONLY, List.of());
		label(area, "wizard.library.firewall");
		firewall = combo(area, SWT.READ_ONLY, List.of());
	}

	private static Combo combo(Composite area, int style, List<String> items) {
		Combo combo = new Combo(area, style);
		combo.setItems(items.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static Spinner speed(Composite area) {
		Spinner spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues(USUAL, 1, FASTEST, 0, 1, USUAL);
		return spinner;
	}

	/** A time zone of another country is of no use. */
	private void countryChanged() {
		List<String> zones = CountryZones.of(country.getText().strip()).stream().map(ZoneId::getId).toList();
		if (!zones.isEmpty() && !zones.contains(timeZone.getText().strip())) {
			timeZone.setText(zones.getFirst());
		}
	}

	@Override
	void projectChanged() {
		Whereabouts proposed = Whereabouts.of(deployment());
		timeZone.setText(proposed.timeZone());
		country.setText(proposed.country());
		ExampleNetwork free = ExampleNetwork.of(deployment());
		networks.setText(free.network());
		address.setText(free.host());
		offer(budget, deployment().stream().flatMap(found -> found.budgets().stream()).map(Budget::name), "wizard.library.budget.own");
		offer(firewall, deployment().stream().flatMap(found -> found.firewalls().stream()).map(Firewall::name), "wizard.library.firewall.own");
	}

	/** The existing ones first: most libraries of a rollout share them. */
	private static void offer(Combo combo, Stream<String> names, String own) {
		combo.setItems(Stream.concat(names, Stream.of(text(own))).toArray(String[]::new));
		combo.select(0);
	}

	@Override
	Optional<String> problem() {
		if (deployment().filter(this::isTaken).isPresent()) {
			return Optional.of(text("wizard.library.taken", name()));
		}
		if (!country.getText().strip().matches("[A-Z]{2}")) {
			return Optional.of(text("wizard.library.bad.country"));
		}
		if (!ZoneId.getAvailableZoneIds().contains(timeZone.getText().strip())) {
			return Optional.of(text("wizard.library.bad.timezone"));
		}
		Optional<Cidr> network = Cidr.parse(networks.getText().strip());
		if (network.isEmpty() || Cidr.parse(lan.getText().strip()).isEmpty()) {
			return Optional.of(text("wizard.library.bad.network"));
		}
		boolean inside = IpAddress.parse(address.getText().strip()).filter(network.get()::contains).isPresent();
		return inside ? Optional.empty() : Optional.of(text("wizard.library.bad.address", networks.getText().strip()));
	}

	private boolean isTaken(Deployment deployment) {
		return deployment.libraries().stream().map(Library::name).anyMatch(name()::equalsIgnoreCase);
	}

	@Override
	boolean inLibraries() {
		return true;
	}

	@Override
	String content() {
		return new LibraryDraft(name(), title.getText().strip(), place.getText().strip(), country.getText().strip(), timeZone.getText().strip(),
				email.getText().strip(), down.getSelection(), up.getSelection(), networks.getText().strip(), address.getText().strip(),
				lan.getText().strip(), chosen(budget), chosen(firewall)).text();
	}

	/** The last one stands for one of the library's own. */
	private static Optional<String> chosen(Combo combo) {
		return combo.getSelectionIndex() == combo.getItemCount() - 1 ? Optional.empty() : Optional.of(combo.getText());
	}
}
