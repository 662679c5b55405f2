// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import static org.relaydesk.ui.Texts.text;

import java.util.Arrays;
import java.util.List;

import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleManager;
import org.eclipse.ui.console.MessageConsole;
import org.eclipse.ui.console.MessageConsoleStream;
import org.relaydesk.analysis.Finding;
import org.relaydesk.build.output.Comparison;
import org.relaydesk.build.output.Written;
import org.relaydesk.judges.Judges;
import org.relaydesk.ui.generation.GeneratedFolder;
import org.relaydesk.ui.generation.Products;

/** Tells in the Console view what a run did. */
final class RunReport {

	private static final String TYPE = "org.relaydesk.ui.console";

	private final MessageConsoleStream stream;

	private RunReport(MessageConsoleStream stream) {
		this.stream = stream;
	}

	/** Begins with the run's name, and shows the console. */
	static RunReport begin(String name) {
		IConsoleManager manager = ConsolePlugin.getDefault().getConsoleManager();
		MessageConsole console = Arrays.stream(manager.getConsoles()).filter(MessageConsole.class::isInstance).map(MessageConsole.class::cast)
				.filter(found -> TYPE.equals(found.getType())).findFirst().orElseGet(() -> made(manager));
		manager.showConsoleView(console);
		RunReport report = new RunReport(console.newMessageStream());
		report.line("== " + name);
		return report;
	}

	private static MessageConsole made(IConsoleManager manager) {
		MessageConsole console = new MessageConsole(text("console.name"), TYPE, null, "UTF-8", true);
		manager.addConsoles(new IConsole[] { console });
		return console;
	}

	void line(String line) {
		stream.println(line);
	}

	/** Nothing is written, and why. */
	void refused(Products products) {
		List<Finding> errors = products.errors();
		line(errors.isEmpty() ? text("report.no.phase") : text("report.refused", errors.size()));
		findings(errors);
	}

	void written(Products products, Written written) {
		Comparison comparison = written.comparison();
		written.healed().forEach(sentence -> line(text(sentence)));
		line(text("report.written", GeneratedFolder.name(products.project(), products.folder()), products.phase(), comparison.added().size(),
				comparison.changed().size(), comparison.unchanged().size()));
		comparison.added().forEach(path -> line("  + " + path));
		comparison.changed().forEach(path -> line("  * " + path));
		written.removed().forEach(path -> line("  - " + path));
		comparison.orphans().stream().filter(path -> !written.removed().contains(path)).forEach(path -> line(text("report.orphan", path)));
		findings(products.findings());
	}

	void judged(Products products, Judges.Report verdict) {
		line(text("report.judged", products.phase(), String.join(", ", verdict.asked()), verdict.findings().size()));
		findings(verdict.findings());
		verdict.missing().forEach(program -> line(text("report.missing", program)));
		verdict.barred().forEach(program -> line(text("report.barred", program)));
	}

	private void findings(List<Finding> findings) {
		findings.forEach(finding -> line("  " + finding.origin() + ": " + text(finding.text()) + " [" + finding.code().id() + "]"));
	}
}
