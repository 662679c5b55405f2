// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.lens;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.ModelPolicies;
import org.relaydesk.lang.ide.ClientLocale;
import org.relaydesk.lang.ide.diagnostics.CheckedFolders;
import org.relaydesk.lang.ide.values.UplinkShares;
import org.relaydesk.lang.ide.values.UplinkShares.Share;
import org.relaydesk.lang.relay.BudgetDeclaration;
import org.relaydesk.lang.relay.File;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.PolicyDeclaration;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.net.IpFamily;

import jakarta.inject.Inject;

/**
 * One line above a declaration that says what it comes to: the summary of a policy, the share of the uplink of a budget. While the text is
 * broken, what it was before: lines that come and go would make the text jump.
 */
public class Lenses implements ICodeLensService {

	private final CheckedFolders folders;
	private final DocumentExtensions documents;
	private final ClientLocale locale;

	@Inject
	Lenses(CheckedFolders folders, DocumentExtensions documents, ClientLocale locale) {
		this.folders = folders;
		this.documents = documents;
		this.locale = locale;
	}

	@Override
	public List<? extends CodeLens> computeCodeLenses(Document document, XtextResource file, CodeLensParams params, CancelIndicator cancelled) {
		Optional<Deployment> deployment = folders.model(file);
		List<CodeLens> lenses = new ArrayList<>();
		if (deployment.isPresent() && file.getParseResult().getRootASTElement() instanceof File root) {
			root.getDeclarations().forEach(declaration -> (switch (declaration) {
				case PolicyDeclaration policy -> policy(deployment.get(), policy).map(words -> lens(policy, words));
				case BudgetDeclaration budget -> budget(deployment.get(), budget).map(words -> lens(budget, words));
				default -> Optional.<CodeLens>empty();
			}).ifPresent(lenses::add));
		}
		return lenses;
	}

	/** A lens with words and nothing to do: the protocol gives it a command without a name. */
	private CodeLens lens(Named declaration, Message words) {
		return new CodeLens(documents.newRange(declaration.eResource(), NodeModelUtils.findActualNodeFor(declaration).getTextRegion()),
				new Command(words.in(locale.get()), ""), null);
	}

	private static Optional<Message> policy(Deployment deployment, PolicyDeclaration policy) {
		return new ModelPolicies(deployment).subject(policy.getName()).map(subject -> {
			EffectivePolicy effective = subject.effective();
			return text("lens.policy", effective.summary(IpFamily.IPV4), effective.summary(IpFamily.IPV6));
		});
	}

	private static Optional<Message> budget(Deployment deployment, BudgetDeclaration budget) {
		List<Share> shares = UplinkShares.of(deployment, budget.getName());
		return switch (shares.size()) {
			case 0 -> Optional.empty();
			case 1 -> Optional.of(one(shares.getFirst()));
			default -> Optional.of(text("lens.budget.many", shares.size(), percent(shares)));
		};
	}

	private static Message one(Share share) {
		String rate = share.budget().closed().map(RateLimit::rate).map(Figures::of).orElseThrow();
		return text("lens.budget.one", share.budget().relay().relay().name(), rate, percent(List.of(share)), share.uplink().name());
	}

	private static Message percent(List<Share> shares) {
		Message closed = range(shares.stream().mapToInt(Share::closed));
		Message open = range(shares.stream().mapToInt(Share::open));
		return open.equals(closed) ? closed : text("lens.open", closed, open);
	}

	private static Message range(IntStream percents) {
		var range = percents.summaryStatistics();
		return range.getMin() == range.getMax() ? text("lens.percent", range.getMin()) : text("lens.range", range.getMin(), range.getMax());
	}
}
