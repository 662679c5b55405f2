// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.Origins;

import jakarta.inject.Singleton;

/** What can be said about one file, given the names of the others. */
@Singleton
public class FileChecks {

	public List<Finding> findings(XtextResource resource, Origins origins) {
		Stream<INode> errors = StreamSupport.stream(resource.getParseResult().getSyntaxErrors().spliterator(), false);
		return errors.map(node -> Finding.of(FindingCode.SYNTAX, origins.range(resource, node, node.getOffset(), node.getLength()),
				node.getSyntaxErrorMessage().getMessage())).toList();
	}
}
