// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.navigator;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.navigator.IDescriptionProvider;

/** Names and pictures of declarations. */
public final class ModelLabels extends LabelProvider implements IDescriptionProvider {

	private static final String BUNDLE = "org.relaydesk.ui.editor";

	@Override
	public String getText(Object element) {
		return element instanceof ModelElement declared ? declared.name() : null;
	}

	@Override
	public String getDescription(Object element) {
		return element instanceof ModelElement declared ? declared.path() + " - " + declared.file().getProjectRelativePath() + ":" + declared.line() : null;
	}

	@Override
	public Image getImage(Object element) {
		if (!(element instanceof ModelElement declared)) {
			return null;
		}
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = BUNDLE + "." + declared.kind().icon();
		if (images.getDescriptor(key) == null) {
			images.put(key, ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + declared.kind().icon() + ".svg")
					.orElse(ImageDescriptor.getMissingImageDescriptor()));
		}
		return images.get(key);
	}
}
