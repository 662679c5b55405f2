// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.values.Reading;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;

/** What every step of lowering shares: where things stand in the text, what their comments say, and where findings go. */
record Context(Origins origins, IEObjectDocumentationProvider comments, Report report, Usage usage) {

	/** The name of a declaration, or else the whole statement. */
	Origin at(EObject object) {
		return origins.of(object);
	}

	/** The first value of a feature. */
	Origin at(EObject object, EStructuralFeature feature) {
		return origins.of(object, feature);
	}

	/** The first word of a statement. */
	Origin keyword(EObject statement) {
		return origins.keyword(statement);
	}

	/** The documentation comment before a declaration; empty if there is none. */
	String documentation(EObject declaration) {
		String text = comments.getDocumentation(declaration);
		return text == null ? "" : text.strip();
	}

	/** The value of a feature that holds one text; empty if the text is missing or wrong, which is reported. */
	<T> Optional<T> read(EObject object, EStructuralFeature feature, Function<String, Reading<T>> reader) {
		String text = (String) object.eGet(feature);
		return text == null ? Optional.empty() : read(reader.apply(text), () -> at(object, feature));
	}

	/** The same, with the word that states it. */
	<T> Optional<Located<T>> readLocated(EObject object, EStructuralFeature feature, Function<String, Reading<T>> reader) {
		return read(object, feature, reader).map(value -> new Located<>(value, at(object, feature)));
	}

	/** The values of a feature that holds many texts, without those that are wrong; half-typed ones are {@code null}. */
	<T> List<Located<T>> readAll(EObject object, EStructuralFeature feature, Function<String, Reading<T>> reader) {
		List<Located<T>> values = new ArrayList<>();
		IntFunction<Origin> places = origins.ofEach(object, feature);
		List<?> texts = (List<?>) object.eGet(feature);
		for (int i = 0; i < texts.size(); i++) {
			int index = i;
			if (texts.get(i) instanceof String text) {
				read(reader.apply(text), () -> places.apply(index)).ifPresent(value -> values.add(new Located<>(value, places.apply(index))));
			}
		}
		return values;
	}

	/** The text of a feature and where it stands. */
	Optional<Located<String>> text(EObject object, EStructuralFeature feature) {
		return readLocated(object, feature, Reading::of);
	}

	private <T> Optional<T> read(Reading<T> reading, Supplier<Origin> place) {
		if (reading instanceof Reading.Wrong<T> wrong) {
			report.wrong(wrong, place.get());
		}
		return reading.value();
	}
}
