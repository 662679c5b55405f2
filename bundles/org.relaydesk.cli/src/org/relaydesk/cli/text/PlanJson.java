// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.io.IOException;

import org.relaydesk.build.plan.ArtifactChange;
import org.relaydesk.build.plan.Change;
import org.relaydesk.build.plan.Plan;

import com.google.gson.stream.JsonWriter;

/** A plan for scripts. */
public record PlanJson(Plan plan) implements Json.Value {

	@Override
	public void write(JsonWriter json) throws IOException {
		json.beginObject().name("from").value(plan.from()).name("to").value(plan.to()).name("changes").beginArray();
		for (Change change : plan.changes()) {
			json.beginObject().name("kind").value(change.kind().toString()).name("library").value(change.library());
			json.name("subject").value(English.of(change.subject())).name("summary").value(English.of(change.summary())).endObject();
		}
		json.endArray().name("artifacts").beginArray();
		for (ArtifactChange artifact : plan.artifacts()) {
			json.beginObject().name("path").value(artifact.path()).name("change").value(artifact.change().toString());
			json.name("effect").value(artifact.effect().toString()).endObject();
		}
		json.endArray().endObject();
	}
}
