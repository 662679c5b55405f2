// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import static org.relaydesk.ui.Texts.text;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.relaydesk.judges.Judges;
import org.relaydesk.ui.generation.FindingMarkers;
import org.relaydesk.ui.generation.Products;
import org.relaydesk.ui.generation.ToolFolders;

/** "Check with real tools": asks tor, nft and the others whether they accept what would be generated. Writes nothing. */
public final class JudgeLaunch extends GenerationLaunch {

	private static final int MILLISECONDS_BETWEEN_LOOKS = 100;

	@Override
	void use(Products products, ILaunchConfiguration configuration, RunReport report, SubMonitor monitor) throws CoreException {
		monitor.subTask(text("generation.judging"));
		Judges.Report verdict = ask(products, monitor);
		FindingMarkers.JUDGED.replace(products.project(), products.model().sources().settings().apply(verdict.findings()));
		report.judged(products, verdict);
	}

	/** Whoever cancels need not wait for the programs. */
	private static Judges.Report ask(Products products, IProgressMonitor monitor) throws CoreException {
		ExecutorService one = Executors.newSingleThreadExecutor();
		try {
			Future<Judges.Report> answer = one.submit(() -> Judges.all(ToolFolders.get()).judge(products.artifacts()));
			while (!monitor.isCanceled()) {
				try {
					return answer.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException notYet) {
					continue;
				}
			}
			throw new OperationCanceledException(text("generation.cancelled"));
		} catch (ExecutionException e) {
			throw new CoreException(Status.error(e.getCause().getLocalizedMessage(), e.getCause()));
		} catch (InterruptedException e) {
			throw new OperationCanceledException(text("generation.cancelled"));
		} finally {
			one.shutdownNow();
		}
	}
}
