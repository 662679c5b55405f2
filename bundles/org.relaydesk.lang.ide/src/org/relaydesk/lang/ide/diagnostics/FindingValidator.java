// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.checks.FileChecks;

import jakarta.inject.Inject;

/** What can be said about one file: the language's own checks, in place of Xtext's. */
public class FindingValidator implements IResourceValidator {

	private final FileChecks checks;

	@Inject
	FindingValidator(FileChecks checks) {
		this.checks = checks;
	}

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
		if (!(resource instanceof XtextResource file)) {
			return List.of();
		}
		Origins origins = Folders.origins(file);
		return checks.findings(file, origins).stream().<Issue>map(finding -> new FindingIssue(finding, origins)).toList();
	}
}
