// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.BudgetDeclaration;
import org.relaydesk.lang.relay.FirewallDeclaration;
import org.relaydesk.lang.relay.LibraryDeclaration;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.PhaseDeclaration;
import org.relaydesk.lang.relay.PolicyDeclaration;
import org.relaydesk.lang.relay.PortsDeclaration;
import org.relaydesk.lang.relay.RolloutDeclaration;
import org.relaydesk.lang.relay.TemplateDeclaration;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Library;
import org.relaydesk.model.Rollout;

/** Lowers a whole folder around its one rollout. */
final class DeploymentLowering {

	private final Context context;
	private final Blocks blocks;
	private final Declarations declarations;
	private final NetworkLowering networks;
	private final SourceLowering sources;
	private final Runnable checkpoint;

	DeploymentLowering(Context context, Declarations declarations, Runnable checkpoint) {
		this.context = context;
		this.blocks = new Blocks(context);
		this.declarations = declarations;
		this.networks = new NetworkLowering(context);
		this.sources = new SourceLowering(context);
		this.checkpoint = checkpoint;
	}

	Deployment lower(RolloutDeclaration declaration) {
		Block block = blocks.open(declaration.getSettings());
		Phases phases = new PhaseLowering(context).lower(block.all(PhaseDeclaration.class));
		Rollout rollout = new RolloutLowering(context, networks).lower(declaration, block, phases);
		Declared declared = declared(phases);
		List<Library> libraries = libraries(rollout, declared);
		reportUnused();
		return new Deployment(rollout, libraries, List.copyOf(declared.budgets().values()), List.copyOf(declared.policies().values()),
				List.copyOf(declared.firewalls().values()));
	}

	private Declared declared(Phases phases) {
		PortLowering ports = new PortLowering(context);
		declarations.of(PortsDeclaration.class).forEach(ports::group);
		PolicyLowering policies = new PolicyLowering(context, blocks, ports);
		return new Declared(phases, lower(BudgetDeclaration.class, new BudgetLowering(context, blocks)::lower), lower(PolicyDeclaration.class, policies::lower),
				lower(FirewallDeclaration.class, new FirewallLowering(context, blocks, ports, sources)::lower), context.usage());
	}

	private <D extends Named, T> Map<D, T> lower(Class<D> kind, Function<D, T> lowering) {
		Map<D, T> lowered = new LinkedHashMap<>();
		declarations.of(kind).forEach(declaration -> lowered.put(declaration, lowering.apply(declaration)));
		return lowered;
	}

	private List<Library> libraries(Rollout rollout, Declared declared) {
		BlueprintLowering blueprints = new BlueprintLowering(context, blocks, declared);
		Templates templates = new Templates(context, blueprints);
		declarations.of(TemplateDeclaration.class).forEach(templates::chain);
		Overrides overrides = new Overrides(context);
		RelayLowering relays = new RelayLowering(context, declared.phases(), blueprints, templates, overrides);
		HostLowering hosts = new HostLowering(context, blocks, declared, relays, sources, new NetworkNames(context, rollout.networks()));
		SiteLowering sites = new SiteLowering(context, blocks, declared.phases(), networks, hosts);
		LibraryLowering libraries = new LibraryLowering(context, blocks, declared.phases(), sites);
		List<Library> lowered = new ArrayList<>();
		for (LibraryDeclaration library : declarations.of(LibraryDeclaration.class)) {
			checkpoint.run();
			lowered.add(libraries.lower(library));
		}
		overrides.reportWithoutEffect();
		return List.copyOf(lowered);
	}

	private void reportUnused() {
		Usage usage = context.usage();
		usage.reportUnused(declarations.of(BudgetDeclaration.class), FindingCode.BUDGET_UNUSED, context);
		usage.reportUnused(declarations.of(PolicyDeclaration.class), FindingCode.EXIT_POLICY_UNUSED, context);
		usage.reportUnused(declarations.of(FirewallDeclaration.class), FindingCode.FIREWALL_UNUSED, context);
		usage.reportUnused(declarations.of(TemplateDeclaration.class), FindingCode.TEMPLATE_UNUSED, context);
	}
}
