// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.Comparator;
import java.util.List;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.HostAddress;

/** Says once in a rollout that an example's addresses do not work on the Internet. */
public final class DocumentationAddresses implements Analysis {

	@Override
	public List<Finding> findings(Deployment deployment) {
		return deployment.libraries().stream().flatMap(library -> library.sites().stream()).flatMap(site -> site.hosts().stream())
				.flatMap(host -> host.addresses().stream()).filter(address -> SpecialAddresses.isDocumentation(address.publicAddress()))
				.min(Comparator.comparing(HostAddress::origin)).map(DocumentationAddresses::finding).stream().toList();
	}

	private static Finding finding(HostAddress address) {
		return Finding.of(FindingCode.ADDRESS_DOCUMENTATION, address.origin(), text("address.documentation", address.publicAddress()));
	}
}
