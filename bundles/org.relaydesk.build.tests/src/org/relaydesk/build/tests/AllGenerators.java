// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import java.util.List;

import org.relaydesk.artifacts.Generators;
import org.relaydesk.artifacts.docs.DocumentsGenerator;
import org.relaydesk.artifacts.docs.PdfGenerator;
import org.relaydesk.artifacts.docs.SpanishDocumentsGenerator;
import org.relaydesk.artifacts.docs.SpanishPdfGenerator;
import org.relaydesk.artifacts.firewall.IptablesGenerator;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.artifacts.firewall.PfGenerator;
import org.relaydesk.artifacts.system.AnsibleGenerator;
import org.relaydesk.artifacts.system.CalendarGenerator;
import org.relaydesk.artifacts.system.ExitNoticeGenerator;
import org.relaydesk.artifacts.system.KernelGenerator;
import org.relaydesk.artifacts.system.MonitoringGenerator;
import org.relaydesk.artifacts.system.RatesGenerator;
import org.relaydesk.artifacts.system.RoutesGenerator;
import org.relaydesk.artifacts.system.RunbookGenerator;
import org.relaydesk.artifacts.system.SpanishCalendarGenerator;
import org.relaydesk.artifacts.system.SpanishRunbookGenerator;
import org.relaydesk.artifacts.system.UnboundGenerator;
import org.relaydesk.artifacts.system.UnitsGenerator;
import org.relaydesk.artifacts.torrc.TorrcGenerator;

/** Every generator that we ship, named one by one: on OSGi a tests bundle finds no service files of other bundles. */
final class AllGenerators {

	static final Generators ALL = new Generators(List.of(new TorrcGenerator(), new NftablesGenerator(), new IptablesGenerator(), new PfGenerator(),
			new DocumentsGenerator(), new SpanishDocumentsGenerator(), new PdfGenerator(), new SpanishPdfGenerator(), new AnsibleGenerator(),
			new CalendarGenerator(), new ExitNoticeGenerator(), new KernelGenerator(), new MonitoringGenerator(), new RatesGenerator(), new RoutesGenerator(),
			new RunbookGenerator(), new SpanishRunbookGenerator(), new SpanishCalendarGenerator(), new UnboundGenerator(), new UnitsGenerator()));

	private AllGenerators() {
	}
}
