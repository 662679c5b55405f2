// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.ide.ClientLocale;
import org.relaydesk.lang.ide.diagnostics.CheckedFolders;
import org.relaydesk.lang.ide.diagnostics.ClientUris;
import org.relaydesk.lang.ide.diagnostics.FolderChecks;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;

/**
 * What the language server is made of, in place of Xtext's {@code ServerModule}: one project a workspace folder, and no project that uses
 * another, since a folder is a whole model.
 */
final class RelayServerModule extends AbstractModule {

	private final Injector language;
	private final ILanguageServerShutdownAndExitHandler exit;

	RelayServerModule(Injector language, ILanguageServerShutdownAndExitHandler exit) {
		this.language = language;
		this.exit = exit;
	}

	@Override
	protected void configure() {
		bind(ExecutorService.class).toInstance(Executors.newCachedThreadPool(RelayServerModule::daemon));
		bind(LanguageServer.class).to(RelayLanguageServer.class);
		bind(LanguageServerImpl.class).to(RelayLanguageServer.class);
		bind(BuildManager.class).to(FolderBuilds.class);
		bind(ProjectManager.class).to(FolderManager.class);
		bind(IRequestManager.class).to(PromptRequestManager.class);
		bind(IMultiRootWorkspaceConfigFactory.class).to(MultiRootWorkspaceConfigFactory.class);
		bind(IProjectDescriptionFactory.class).to(DefaultProjectDescriptionFactory.class);
		bind(UriExtensions.class).to(ClientUris.class);
		bind(ILanguageServerShutdownAndExitHandler.class).toInstance(exit);
		share(IContainer.Manager.class);
		share(FolderChecks.class);
		share(CheckedFolders.class);
		share(ClientLocale.class);
		share(LanguageResources.class);
		share(RelayLanguage.class);
		bind(IResourceServiceProvider.Registry.class).toInstance(language.getInstance(LanguageResources.class).registry());
	}

	private <T> void share(Class<T> type) {
		bind(type).toInstance(language.getInstance(type));
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "relay-language");
		thread.setDaemon(true);
		return thread;
	}
}
