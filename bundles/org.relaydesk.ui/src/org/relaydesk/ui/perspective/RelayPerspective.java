// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.perspective;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.relaydesk.ui.bandwidth.BandwidthView;
import org.relaydesk.ui.policy.PolicyView;
import org.relaydesk.ui.preview.PreviewView;
import org.relaydesk.ui.rollout.RolloutView;
import org.relaydesk.ui.topology.TopologyView;

/** Files on the left, the editor in the middle with its outline beside it, problems and the views of the model beneath. */
public final class RelayPerspective implements IPerspectiveFactory {
	private static final List<String> MODEL_VIEWS = List.of(PreviewView.ID, PolicyView.ID, BandwidthView.ID, RolloutView.ID, TopologyView.ID);
	private static final String PROJECT_WIZARD = "org.relaydesk.ui.wizard.project";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editor = layout.getEditorArea();
		layout.createFolder("left", IPageLayout.LEFT, 0.2f, editor).addView(ProjectExplorer.VIEW_ID);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.55f, editor);
		MODEL_VIEWS.forEach(bottom::addView);
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		bottom.addPlaceholder("org.eclipse.search.ui.views.SearchView");
		bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		bottom.addPlaceholder(IConsoleConstants.ID_CONSOLE_VIEW);
		layout.createFolder("right", IPageLayout.RIGHT, 0.68f, editor).addView(IPageLayout.ID_OUTLINE);
		layout.addNewWizardShortcut(PROJECT_WIZARD);
		layout.addNewWizardShortcut("org.relaydesk.ui.wizard.library");
		layout.addNewWizardShortcut("org.relaydesk.ui.wizard.policy");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addActionSet("org.eclipse.debug.ui.launchActionSet");
		MODEL_VIEWS.forEach(layout::addShowViewShortcut);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
	}
}
