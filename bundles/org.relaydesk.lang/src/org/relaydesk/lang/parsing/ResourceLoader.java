// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.SourceText;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Parses texts side by side. References are proxies until somebody follows them, so that no file needs another one here. */
@Singleton
public class ResourceLoader {

	private final Provider<XtextResource> resources;

	@Inject
	ResourceLoader(Provider<XtextResource> resources) {
		this.resources = resources;
	}

	/** One resource a text, in the same order; in no resource set yet. */
	public List<XtextResource> load(List<SourceText> texts, Origins origins) {
		return texts.parallelStream().map(text -> load(text, origins)).toList();
	}

	private XtextResource load(SourceText text, Origins origins) {
		XtextResource resource = resources.get();
		resource.setURI(origins.uri(text.path()));
		try {
			resource.load(new LazyStringInputStream(text.content(), StandardCharsets.UTF_8), Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}
}
