// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.libraries.CountryZones;
import org.relaydesk.lang.relay.LibraryDeclaration;
import org.relaydesk.lang.relay.Person;
import org.relaydesk.lang.relay.Place;
import org.relaydesk.lang.relay.Refuse;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.SiteDeclaration;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.lang.values.Times;
import org.relaydesk.model.Approval;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;
import org.relaydesk.model.OpeningHours;
import org.relaydesk.model.Phase;
import org.relaydesk.model.net.Cidr;

/** Lowers libraries. */
final class LibraryLowering {

	private final Context context;
	private final Blocks blocks;
	private final Phases phases;
	private final SiteLowering sites;
	private final HoursLowering hours;

	LibraryLowering(Context context, Blocks blocks, Phases phases, SiteLowering sites) {
		this.context = context;
		this.blocks = blocks;
		this.phases = phases;
		this.sites = sites;
		this.hours = new HoursLowering(context);
	}

	Library lower(LibraryDeclaration declaration) {
		Block block = blocks.open(declaration.getSettings());
		Optional<Place> place = block.last(Place.class);
		Optional<Located<String>> country = place.flatMap(p -> context.text(p, Literals.PLACE__COUNTRY));
		Optional<Phase> starts = phases.starts(block);
		return new Library(declaration.getName(), Optional.ofNullable(declaration.getTitle()), place.flatMap(p -> context.text(p, Literals.PLACE__TEXT)), country,
				timeZone(place, country), person(block, "director"), person(block, "it"),
				block.last(org.relaydesk.lang.relay.OpeningHours.class).map(hours::lower).orElse(OpeningHours.NONE), approvals(block), refused(block),
				block.all(SiteDeclaration.class).stream().filter(site -> site.getName() != null).map(site -> sites.lower(site, starts)).toList(), block.notes(),
				context.documentation(declaration), context.at(declaration));
	}

	private Optional<ZoneId> timeZone(Optional<Place> place, Optional<Located<String>> country) {
		boolean stated = place.map(Place::getTimezone).isPresent();
		return stated ? place.flatMap(p -> context.read(p, Literals.PLACE__TIMEZONE, Times::zone)) : country.map(Located::value).flatMap(CountryZones::only);
	}

	private Optional<org.relaydesk.model.Person> person(Block block, String kind) {
		return block.all(Person.class).reversed().stream().filter(person -> kind.equals(person.getKind()) && person.getText() != null).findFirst()
				.map(person -> new org.relaydesk.model.Person(person.getText(), Optional.ofNullable(person.getEmail()), Optional.ofNullable(person.getPhone()),
						context.keyword(person)));
	}

	private List<Approval> approvals(Block block) {
		return block.all(org.relaydesk.lang.relay.Approval.class).stream().flatMap(approval -> phases.of(approval.getPhase()).stream()
				.map(phase -> new Approval(phase, Optional.ofNullable(approval.getBy()), context.readLocated(approval, Literals.APPROVAL__DATE, Times::date),
						Optional.ofNullable(approval.getMinutes()), context.at(approval)))).toList();
	}

	private List<Located<Cidr>> refused(Block block) {
		return block.all(Refuse.class).stream().flatMap(refuse -> context.readAll(refuse, Literals.REFUSE__NETWORKS, Addresses::network).stream()).toList();
	}
}
