// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.navigator;

import java.util.Arrays;
import java.util.function.Predicate;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Marks what has an error or a warning: projects, folders and files of rollouts, and the declarations in them. */
public final class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

	public ProblemDecorator() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		super.dispose();
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		int worst = worst(element);
		if (worst >= IMarker.SEVERITY_WARNING) {
			String image = worst == IMarker.SEVERITY_ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
			ImageDescriptor descriptor = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
			decoration.addOverlay(descriptor, IDecoration.BOTTOM_LEFT);
		}
	}

	/** The worst severity of the problems in an element; -1 if there is none. */
	public static int worst(Object element) {
		return switch (element) {
			case IResource resource -> worst(resource, marker -> true);
			case ModelElement declared -> worst(ModelContent.current(declared));
			default -> -1;
		};
	}

	private static int worst(ModelElement declared) {
		return worst(declared.file(), marker -> declared.holds(marker.getAttribute(IMarker.LINE_NUMBER, 0)));
	}

	private static int worst(IResource resource, Predicate<IMarker> counts) {
		try {
			return !resource.isAccessible() ? -1 : Arrays.stream(resource.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)).filter(counts)
					.mapToInt(marker -> marker.getAttribute(IMarker.SEVERITY, -1)).max().orElse(-1);
		} catch (CoreException e) {
			if (resource.isAccessible()) { // otherwise it was deleted meanwhile
				ILog.of(ProblemDecorator.class).log(e.getStatus());
			}
			return -1;
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.findMarkerDeltas(IMarker.PROBLEM, true).length > 0) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
		}
	}
}
