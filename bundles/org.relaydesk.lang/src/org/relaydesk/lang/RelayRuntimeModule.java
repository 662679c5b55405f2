// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.documentation.impl.AbstractMultiLineCommentProvider;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.relaydesk.lang.formatting.RelayFormatter;
import org.relaydesk.lang.parsing.ParserComplaints;
import org.relaydesk.lang.parsing.RelayValueConverters;
import org.relaydesk.lang.parsing.RepairingParser;
import org.relaydesk.lang.parsing.SmallCaches;
import org.relaydesk.lang.scoping.FolderDependencies;
import org.relaydesk.lang.scoping.RelayNames;
import org.relaydesk.lang.scoping.RelayScopes;
import org.relaydesk.lang.scoping.RememberedLinks;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What the language binds besides Xtext's defaults. */
public class RelayRuntimeModule extends AbstractRelayRuntimeModule {

	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return RelayValueConverters.class;
	}

	@Override
	public Class<? extends IParser> bindIParser() {
		return RepairingParser.class;
	}

	public Class<? extends IResourceScopeCache> bindIResourceScopeCache() {
		return SmallCaches.class;
	}

	public Class<? extends OnChangeEvictingCache> bindOnChangeEvictingCache() {
		return SmallCaches.class;
	}

	/** One for all files, as it keeps nothing: otherwise each file gets its own, with dozens of objects behind it. */
	@Override
	@SingletonBinding
	public Class<? extends ISerializer> bindISerializer() {
		return super.bindISerializer();
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return ParserComplaints.class;
	}

	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return RelayNames.class;
	}

	public Class<? extends ILinkingService> bindILinkingService() {
		return RememberedLinks.class;
	}

	/** Named after the nested interface that it binds, as Xtext wants it. */
	public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
		return FolderDependencies.class;
	}

	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return RelayScopes.class;
	}

	public Class<? extends IEObjectDocumentationProvider> bindIEObjectDocumentationProvider() {
		return DocumentationComments.class;
	}

	public void configureDocumentationStart(Binder binder) {
		binder.bindConstant().annotatedWith(Names.named(AbstractMultiLineCommentProvider.START_TAG)).to(DocumentationComments.START);
	}

	public Class<? extends IFormatter2> bindIFormatter2() {
		return RelayFormatter.class;
	}
}
