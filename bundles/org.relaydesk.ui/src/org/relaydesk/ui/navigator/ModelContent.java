// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.ui.editor.Models;

/** Libraries beneath their files, hosts beneath libraries, relays beneath hosts: as the editor's language service has read them last. */
public final class ModelContent implements ITreeContentProvider {

	private final Consumer<CheckedFolder> refresh = this::refresh;
	private volatile StructuredViewer viewer;

	public ModelContent() {
		Models.addListener(refresh);
	}

	@Override
	public void inputChanged(Viewer shown, Object oldInput, Object newInput) {
		viewer = (StructuredViewer) shown;
	}

	@Override
	public void dispose() {
		Models.removeListener(refresh);
		viewer = null;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return children(parent).toArray();
	}

	@Override
	public boolean hasChildren(Object parent) {
		return !children(parent).isEmpty();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof ModelElement declared && declared.kind() == ModelElement.Kind.LIBRARY ? declared.file() : null;
	}

	private static List<ModelElement> children(Object parent) {
		return switch (parent) {
			case IFile file when "relay".equals(file.getFileExtension()) -> of(file);
			case ModelElement element -> current(element).children();
			default -> List.of();
		};
	}

	/** What is declared in a file; nothing while the text cannot be understood. */
	static List<ModelElement> of(IFile file) {
		return Models.of(file.getProject()).flatMap(model -> model.deployment()).map(found -> ModelElements.of(file, found)).orElse(List.of());
	}

	/** The element as the text says it now: a tree keeps elements that equal new ones. */
	static ModelElement current(ModelElement element) {
		return find(of(element.file()), element).orElse(element);
	}

	private static Optional<ModelElement> find(List<ModelElement> among, ModelElement element) {
		return among.stream().flatMap(found -> found.equals(element) ? Stream.of(found) : find(found.children(), element).stream()).findFirst();
	}

	/** Comes on the thread that has built the model. */
	private void refresh(CheckedFolder model) {
		StructuredViewer shown = viewer;
		if (shown == null) {
			return;
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!shown.getControl().isDisposed()) {
				Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
						.filter(project -> Models.isOf(project, model)).forEach(shown::refresh);
			}
		});
	}
}
