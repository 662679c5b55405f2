// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

import org.eclipse.xtext.ide.server.concurrent.AbstractRequest;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Forgets requests as soon as they are done. Xtext's keeps every finished read, with its result, until the next write. */
@Singleton
public class PromptRequestManager extends RequestManager {

	private final Set<AbstractRequest<?>> pending = ConcurrentHashMap.newKeySet();

	@Inject
	PromptRequestManager(ExecutorService parallel, OperationCanceledManager cancellations) {
		super(parallel, cancellations);
	}

	@Override
	protected void addRequest(AbstractRequest<?> request) {
		pending.add(request);
		request.get().whenComplete((result, failure) -> pending.remove(request));
	}

	@Override
	protected CompletableFuture<Void> cancel() {
		List<AbstractRequest<?>> requests = new ArrayList<>(pending);
		requests.forEach(AbstractRequest::cancel);
		return CompletableFuture.allOf(requests.stream().map(AbstractRequest::get).toArray(CompletableFuture[]::new));
	}

	/** How many requests are not done yet. */
	public int pending() {
		return pending.size();
	}
}
