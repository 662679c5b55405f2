// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.relay.PhaseDeclaration;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.values.Times;
import org.relaydesk.model.Phase;

/** Lowers phases and checks their order. */
final class PhaseLowering {

	private final Context context;

	PhaseLowering(Context context) {
		this.context = context;
	}

	Phases lower(List<PhaseDeclaration> declarations) {
		Map<PhaseDeclaration, Phase> declared = new LinkedHashMap<>();
		Phase latest = null;
		for (PhaseDeclaration declaration : declarations) {
			Optional<Phase> phase = lower(declaration);
			if (phase.isPresent()) {
				declared.put(declaration, phase.get());
				latest = checkOrder(declaration, phase.get(), latest);
			}
		}
		List<Phase> ordered = new ArrayList<>(declared.values());
		ordered.sort(null);
		return new Phases(List.copyOf(ordered), declared);
	}

	private Optional<Phase> lower(PhaseDeclaration declaration) {
		Optional<LocalDate> begins = context.read(declaration, Literals.PHASE_DECLARATION__DATE, Times::date);
		return declaration.getName() == null ? Optional.empty()
				: begins.map(date -> new Phase(declaration.getName(), date, declaration.isRequiresApproval(), context.documentation(declaration),
						context.at(declaration)));
	}

	/** The later of the two. */
	private Phase checkOrder(PhaseDeclaration declaration, Phase phase, Phase latest) {
		if (latest == null || phase.begins().isAfter(latest.begins())) {
			return phase;
		}
		boolean same = phase.begins().equals(latest.begins());
		Message message = text(same ? "phase.order.same" : "phase.order", phase.name(), latest.name());
		context.report().add(Finding.of(FindingCode.PHASE_ORDER, context.at(declaration, Literals.PHASE_DECLARATION__DATE), message)
				.withRelated(List.of(new Finding.Related(text("phase.order.begins", latest.name(), latest.begins()), latest.origin()))));
		return latest;
	}
}
