// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.exports;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.output.Comparison;
import org.relaydesk.build.plan.ArtifactChange;
import org.relaydesk.build.plan.Effect;
import org.relaydesk.ui.generation.GeneratedFolder;
import org.relaydesk.ui.generation.Products;

/**
 * What writing would do.
 *
 * @param canBeWritten false if the model has errors, or something is in the way
 * @param summary one sentence
 */
public record ExportPreview(Products products, boolean canBeWritten, String summary, List<PreviewLine> lines) {

	static ExportPreview of(Products products, boolean prune) throws FileProblem {
		if (!products.areComplete()) {
			List<Finding> errors = products.errors();
			return new ExportPreview(products, false, errors.isEmpty() ? text("report.no.phase") : text("report.refused", errors.size()),
					errors.stream().map(ExportPreview::line).toList());
		}
		Comparison comparison = products.compare();
		if (!comparison.obstacles().isEmpty()) {
			return new ExportPreview(products, false, text("export.obstacles"),
					comparison.obstacles().stream().map(obstacle -> new PreviewLine(text("export.obstacle"), text(obstacle), "")).toList());
		}
		Stream<PreviewLine> changes = products.plan().artifacts().stream().map(change -> line(change, prune));
		return new ExportPreview(products, true, text("export.summary", GeneratedFolder.name(products.project(), products.folder()), products.phase(),
				comparison.added().size(), comparison.changed().size(), comparison.unchanged().size()),
				Stream.concat(changes, products.findings().stream().map(ExportPreview::line)).toList());
	}

	private static PreviewLine line(Finding finding) {
		return new PreviewLine(text("export.finding." + finding.severity()), finding.origin() + ": " + text(finding.text()), "");
	}

	private static PreviewLine line(ArtifactChange change, boolean prune) {
		boolean stays = change.change() == ArtifactChange.Kind.REMOVED && !prune;
		return new PreviewLine(text(stays ? "export.change.orphan" : "export.change." + change.change()), change.path(),
				change.effect() == Effect.NONE ? "" : text("export.effect." + change.effect()));
	}
}
