// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.Capacity;
import org.relaydesk.lang.relay.Person;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.Speed;

/** Opens blocks, and warns of settings that a block states twice. Statements that add to a list may stand as often as one likes. */
final class Blocks {

	/** What a block can hold once only. */
	private static final Set<EClass> SINGLE = Set.of(Literals.OPERATOR, Literals.TOR_VERSION, Literals.CONTACT, Literals.FAMILY, Literals.PLACE, Literals.PERSON,
			Literals.OPENING_HOURS, Literals.STARTS, Literals.PROVIDER, Literals.CAPACITY, Literals.TRANSFER, Literals.COST, Literals.SYSTEM, Literals.MEMORY,
			Literals.DNS_NAME, Literals.HOST_UPLINK, Literals.HOST_FIREWALL, Literals.METRICS, Literals.ROLE, Literals.DISTRIBUTION, Literals.NICKNAME,
			Literals.USE_BUDGET, Literals.USE_POLICY, Literals.STATE, Literals.KEYS, Literals.IDENTITY, Literals.SPEED, Literals.WHILE_OPEN, Literals.LIMIT,
			Literals.ISOLATE);

	private record Setting(EClass kind, String variant) {
	}

	private final Context context;

	Blocks(Context context) {
		this.context = context;
	}

	Block open(List<? extends EObject> statements) {
		Map<Setting, EObject> last = new HashMap<>();
		for (EObject statement : statements) {
			if (SINGLE.contains(statement.eClass())) {
				EObject earlier = last.put(new Setting(statement.eClass(), variant(statement)), statement);
				if (earlier != null) {
					reportDuplicate(earlier, statement);
				}
			}
		}
		return new Block(statements);
	}

	private void reportDuplicate(EObject earlier, EObject later) {
		String word = context.origins().firstWord(later);
		context.report().add(Finding.of(FindingCode.SETTING_DUPLICATE, context.keyword(earlier),
				text("setting.duplicate", word, context.keyword(later).line()))
				.withRelated(List.of(new Finding.Related(text("setting.duplicate.counts"), context.keyword(later)))));
	}

	private static String variant(EObject statement) {
		return switch (statement) {
			case Capacity capacity -> capacity.getDirection();
			case Person person -> person.getKind();
			case Speed speed -> speed.getKind();
			default -> "";
		};
	}
}
