// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.welcome;

import static org.relaydesk.ui.Texts.text;

import java.util.function.ToIntFunction;

import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.part.IntroPart;
import org.relaydesk.ui.wizards.Example;
import org.relaydesk.ui.wizards.NewProjectWizard;

/** The first page that a new user sees: what this is, and how to begin. Native widgets, no browser. */
public final class WelcomePart extends IntroPart {
	private static final String IMPORT_WIZARD = "org.relaydesk.ui.wizard.import";
	/** Of the links, in pixels, so that the texts of both sections stand beneath each other. */
	private static final int LINK_WIDTH = 240;
	private static final String SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	private static final String HELP = "/org.relaydesk.help/index.html";

	private FormToolkit toolkit;
	private ScrolledForm form;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.setText(text("welcome.title"));
		toolkit.decorateFormHeading(form.getForm());
		Composite body = form.getBody();
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 24;
		layout.marginHeight = 18;
		layout.verticalSpacing = 14;
		body.setLayout(layout);
		wrapped(body, "welcome.subtitle");
		Composite begin = section(body, "welcome.begin");
		for (Example example : Example.values()) {
			String key = "welcome." + example.folder();
			entry(begin, text(key), text(key + ".text"), () -> create(example));
		}
		entry(begin, text("welcome.import"), text("welcome.import.text"), this::importFolder);
		Composite learn = section(body, "welcome.learn");
		entry(learn, text("welcome.middle"), text("welcome.middle.text"), () -> learn("org.relaydesk.help.middle"));
		entry(learn, text("welcome.exit"), text("welcome.exit.text"), () -> learn("org.relaydesk.help.exit"));
		entry(learn, text("welcome.help"), text("welcome.help.text"), () -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(HELP));
		link(body, text("welcome.workbench"), this::close);
	}

	private Composite section(Composite parent, String key) {
		Section section = toolkit.createSection(parent, Section.TITLE_BAR);
		section.setText(text(key));
		section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Composite client = toolkit.createComposite(section);
		GridLayout layout = new GridLayout(2, false);
		layout.horizontalSpacing = 24;
		layout.verticalSpacing = 10;
		client.setLayout(layout);
		section.setClient(client);
		return client;
	}

	private void entry(Composite parent, String label, String description, Runnable action) {
		GridData column = new GridData();
		column.widthHint = LINK_WIDTH;
		link(parent, label, action).setLayoutData(column);
		toolkit.createLabel(parent, description, SWT.WRAP).setLayoutData(wide());
	}

	private void wrapped(Composite parent, String key) {
		toolkit.createLabel(parent, text(key), SWT.WRAP).setLayoutData(wide());
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 420;
		return data;
	}

	private Hyperlink link(Composite parent, String label, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(parent, label, SWT.NONE);
		IHyperlinkListener listener = new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		};
		link.addHyperlinkListener(listener);
		return link;
	}

	private void create(Example example) {
		NewProjectWizard wizard = new NewProjectWizard(example);
		wizard.init(PlatformUI.getWorkbench(), null);
		run(window -> new WizardDialog(window.getShell(), wizard).open());
	}

	/**
	 * Closes this page, runs a wizard, and comes back if it was cancelled. Closed afterwards, the page would take the keyboard with it, and what
	 * the wizard opened would be without.
	 */
	private void run(ToIntFunction<IWorkbenchWindow> wizard) {
		IWorkbenchWindow window = window();
		close();
		if (wizard.applyAsInt(window) != Window.OK) {
			PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
		}
	}

	/** Opens a cheat sheet beside the editor. It comes where this page was, which fills the window: so should the sheet not. */
	private void learn(String sheet) {
		IWorkbenchPage page = window().getActivePage();
		close();
		new OpenCheatSheetAction(sheet).run();
		page.setPartState(page.findViewReference(SHEETS), IWorkbenchPage.STATE_RESTORED);
	}

	private void importFolder() {
		run(window -> NamedWizard.open(window, IMPORT_WIZARD));
	}

	private void close() {
		PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
	}

	private IWorkbenchWindow window() {
		return getIntroSite().getWorkbenchWindow();
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		form.reflow(true);
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
