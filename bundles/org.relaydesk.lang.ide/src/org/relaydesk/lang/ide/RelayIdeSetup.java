// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide;

import org.eclipse.xtext.util.Modules2;
import org.relaydesk.lang.RelayRuntimeModule;
import org.relaydesk.lang.RelayStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets the language up together with its editor services. */
public class RelayIdeSetup extends RelayStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new RelayRuntimeModule(), new RelayIdeModule()));
	}
}
