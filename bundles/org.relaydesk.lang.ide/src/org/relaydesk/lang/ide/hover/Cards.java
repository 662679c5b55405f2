// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.lang.ide.diagnostics.CheckedFolders;
import org.relaydesk.lang.ide.symbols.SymbolDetails;
import org.relaydesk.lang.relay.BudgetDeclaration;
import org.relaydesk.lang.relay.FirewallDeclaration;
import org.relaydesk.lang.relay.HostDeclaration;
import org.relaydesk.lang.relay.LibraryDeclaration;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.PolicyDeclaration;
import org.relaydesk.lang.relay.RelayDeclaration;
import org.relaydesk.lang.relay.SiteDeclaration;
import org.relaydesk.lang.relay.UplinkDeclaration;
import org.relaydesk.model.Deployment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A short description of a declaration, in Markdown. */
@Singleton
public class Cards {

	private final IEObjectDocumentationProvider documentation;
	private final SymbolDetails details;
	private final CheckedFolders folders;

	@Inject
	Cards(IEObjectDocumentationProvider documentation, SymbolDetails details, CheckedFolders folders) {
		this.documentation = documentation;
		this.details = details;
		this.folders = folders;
	}

	/** Kind, name and title; the documentation comment; what it comes to in the model, while the model can be understood. */
	public Message of(Named named) {
		List<Object> paragraphs = new ArrayList<>();
		paragraphs.add("**" + Kinds.word(named) + " " + named.getName() + "**" + title(named));
		String text = documentation.getDocumentation(named);
		if (text != null && !text.isBlank()) {
			paragraphs.add(text.strip());
		}
		Optional<Deployment> deployment = folders.of(named.eResource()).flatMap(CheckedFolder::deployment);
		deployment.map(model -> resolved(named, model)).filter(lines -> !lines.isEmpty()).ifPresent(lines -> paragraphs.add(Message.joined("\n", lines)));
		return Message.joined("\n\n", paragraphs);
	}

	private static List<Message> resolved(Named named, Deployment model) {
		String name = named.getName();
		return switch (named) {
			case RelayDeclaration relay -> RelayCard.lines(model, name);
			case PolicyDeclaration policy -> PolicyCard.lines(model, name);
			case BudgetDeclaration budget -> BudgetCard.lines(model, name);
			case FirewallDeclaration firewall -> PlaceCards.firewall(model, name);
			case HostDeclaration host -> PlaceCards.host(model, library(host) + "/" + site(host) + "/" + name);
			case UplinkDeclaration uplink -> PlaceCards.uplink(model, library(uplink), site(uplink), name);
			default -> List.of();
		};
	}

	private static String library(EObject inside) {
		return EcoreUtil2.getContainerOfType(inside, LibraryDeclaration.class).getName();
	}

	private static String site(EObject inside) {
		return EcoreUtil2.getContainerOfType(inside, SiteDeclaration.class).getName();
	}

	private String title(Named named) {
		String detail = details.getDetails(named);
		return detail.isEmpty() ? "" : " — " + detail;
	}
}
