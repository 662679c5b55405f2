// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.relay.Named;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What can be said about one file, given the names of the others: syntax, names, values. */
@Singleton
public class FileChecks {

	private final SyntaxChecks syntax;
	private final NameChecks names;
	private final DuplicateChecks duplicates;
	private final ValueChecks values;

	@Inject
	FileChecks(SyntaxChecks syntax, NameChecks names, DuplicateChecks duplicates, ValueChecks values) {
		this.syntax = syntax;
		this.names = names;
		this.duplicates = duplicates;
		this.values = values;
	}

	/** Follows all references of the file, too. Where a line breaks the grammar, nothing else is said about it. */
	public List<Finding> findings(XtextResource file, Origins origins) {
		Collection<Finding> broken = syntax.findings(file, origins);
		Set<Integer> brokenLines = broken.stream().map(finding -> finding.origin().line()).collect(Collectors.toSet());
		List<Finding> findings = new ArrayList<>(broken);
		meanings(file, origins).stream().filter(finding -> !brokenLines.contains(finding.origin().line())).forEach(findings::add);
		return findings;
	}

	private List<Finding> meanings(XtextResource file, Origins origins) {
		List<Finding> findings = new ArrayList<>();
		TreeIterator<EObject> objects = EcoreUtil.getAllProperContents(file, false);
		while (objects.hasNext()) {
			EObject object = objects.next();
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment()) {
					names.unresolved(object, reference, origins).ifPresent(findings::add);
				}
			}
			findings.addAll(values.findings(object, origins));
			if (object instanceof Named named) {
				duplicates.duplicate(named, origins).ifPresent(findings::add);
			}
		}
		return findings;
	}
}
