// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.policy.PrivateNetworks;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.model.AddressPattern;
import org.relaydesk.model.Ensure;
import org.relaydesk.model.Located;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;

/**
 * The endpoints that an assertion speaks of (LANGUAGE.md, semantics 15).
 *
 * @param families that {@code any} and {@code *} stand for
 * @param refused by the library of the relay in question: taken out
 * @param own addresses of the relay in question, which tor always rejects: taken out of {@code any}
 */
record AssertionTargets(Set<IpFamily> families, Collection<Cidr> refused, Collection<Cidr> own) {

	EndpointSet of(Ensure ensure) {
		List<Cidr> except = Stream.concat(ensure.except().stream().map(Located::value), refused.stream()).toList();
		return ensure.targets().stream().flatMap(target -> Stream.of(IpFamily.values())
				.map(family -> EndpointSet.of(addresses(target.address(), family).minus(AddressSet.of(family, except)), target.ports())))
				.reduce(EndpointSet.EMPTY, EndpointSet::union);
	}

	/**
	 * Whether an assertion that holds for a policy may not hold for a relay that uses it. To what the policy rejects the relay adds its own addresses,
	 * what its library refuses, of which no assertion speaks there, and IPv6 if it has no such address: only what of this is accepted for certain by
	 * the assertion may be missed.
	 */
	boolean mayMiss(Ensure ensure) {
		return ensure.verdict() == Action.ACCEPT && ensure.targets().stream().anyMatch(target -> switch (target.address()) {
			case AddressPattern.AnyPublic() -> false;
			case AddressPattern.AnyPublicOf(IpFamily named) -> !families.contains(named);
			case AddressPattern.Block(Cidr range) -> !families.contains(range.family()) || own.stream().anyMatch(range::overlaps);
			default -> true;
		});
	}

	private AddressSet addresses(AddressPattern pattern, IpFamily family) {
		AddressSet none = AddressSet.empty(family);
		return switch (pattern) {
			case AddressPattern.Everything() -> families.contains(family) ? AddressSet.all(family) : none;
			case AddressPattern.EverythingOf(IpFamily named) -> named == family ? AddressSet.all(family) : none;
			case AddressPattern.AnyPublic() -> families.contains(family) ? anyPublic(family) : none;
			case AddressPattern.AnyPublicOf(IpFamily named) -> named == family ? anyPublic(family) : none;
			case AddressPattern.Private() -> PrivateNetworks.of(family);
			case AddressPattern.Block(Cidr range) -> range.family() == family ? AddressSet.of(range) : none;
		};
	}

	private AddressSet anyPublic(IpFamily family) {
		return AddressSet.all(family).minus(PrivateNetworks.of(family)).minus(AddressSet.of(family, own));
	}
}
