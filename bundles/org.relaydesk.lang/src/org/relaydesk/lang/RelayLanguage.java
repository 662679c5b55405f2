// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

import java.io.StringReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.relaydesk.analysis.FormatStyle;
import org.relaydesk.lang.checks.FileChecks;
import org.relaydesk.lang.formatting.RelayFormatter;
import org.relaydesk.lang.lowering.Lowering;
import org.relaydesk.lang.parsing.ResourceLoader;
import org.relaydesk.lang.scoping.FolderIndex;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** The language as a service: from the texts of a folder to a linked and checked parse tree. */
@Singleton
public class RelayLanguage {

	private static final URI MEMORY = URI.createURI("relay:/");

	private final ResourceLoader loader;
	private final Provider<XtextResourceSet> resourceSets;
	private final IResourceDescription.Manager descriptions;
	private final FileChecks checks;
	private final Lowering lowering;
	private final IParser parser;

	@Inject
	RelayLanguage(ResourceLoader loader, Provider<XtextResourceSet> resourceSets, IResourceDescription.Manager descriptions, FileChecks checks,
			Lowering lowering, IParser parser) {
		this.loader = loader;
		this.resourceSets = resourceSets;
		this.descriptions = descriptions;
		this.checks = checks;
		this.lowering = lowering;
		this.parser = parser;
	}

	/** The language outside an editor. Costs some tenths of a second: keep it. */
	public static RelayLanguage create() {
		return new RelayStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(RelayLanguage.class);
	}

	/** Reads a folder: its deployment as far as it can be read, and all that is to be said about the text. */
	public LoadedModel load(Collection<SourceText> texts) {
		return lowering.lower(parse(texts));
	}

	/** Parses, links and checks all files of a folder. The order of the texts does not matter. */
	public Project parse(Collection<SourceText> texts) {
		Origins origins = Origins.in(MEMORY);
		List<SourceText> sorted = texts.stream().sorted(Comparator.comparing(SourceText::path)).toList();
		List<XtextResource> resources = loader.load(sorted, origins);
		XtextResourceSet set = resourceSets.get();
		set.getResources().addAll(resources);
		new FolderIndex(MEMORY.toString(), index(resources), set);
		return new Project(resources, origins, resources.stream().flatMap(resource -> checks.findings(resource, origins).stream()).sorted().toList());
	}

	/** The text with its lines, indentation and columns set; as it was if it breaks the grammar. */
	public String format(String text, FormatStyle style) {
		return RelayFormatter.format(parser.parse(new StringReader(text)), style);
	}

	/** What {@link #format} changes, in the order of the text. */
	public List<RelayFormatter.Edit> formatting(String text, FormatStyle style) {
		return RelayFormatter.edits(parser.parse(new StringReader(text)), style);
	}

	private ResourceDescriptionsData index(List<XtextResource> resources) {
		return new ResourceDescriptionsData(resources.stream().map(descriptions::getResourceDescription).toList());
	}
}
