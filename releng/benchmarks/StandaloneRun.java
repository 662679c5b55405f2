// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.builder.standalone.ILanguageConfiguration;
import org.eclipse.xtext.builder.standalone.LanguageAccessFactory;
import org.eclipse.xtext.builder.standalone.StandaloneBuilder;
import org.eclipse.xtext.builder.standalone.StandaloneBuilderModule;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.generator.AbstractGenerator;
import org.eclipse.xtext.generator.IFileSystemAccess2;
import org.eclipse.xtext.generator.IGenerator2;
import org.eclipse.xtext.generator.IGeneratorContext;
import org.eclipse.xtext.generator.OutputConfiguration;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Finding;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.Generators;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.Project;
import org.relaydesk.lang.RelayRuntimeModule;
import org.relaydesk.lang.RelayStandaloneSetup;
import org.relaydesk.lang.checks.FileChecks;
import org.relaydesk.lang.lowering.Lowering;
import org.relaydesk.model.Deployment;

import com.google.inject.Guice;
import com.google.inject.Injector;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The same work by Xtext's own StandaloneBuilder, as a Maven project with the xtext-maven-plugin would do it: {@code PROJECT PHASE OUT GENERATOR…}. It finds, reads,
 * indexes, links and writes as Xtext does by default; checks, analyses and generators are those of Relay Desk, each run once.
 */
public class StandaloneRun {

	private static Path project;
	private static String phase;
	private static Set<String> chosen;

	public static void main(String[] args) {
		project = Path.of(args[0]).toAbsolutePath();
		phase = args[1];
		chosen = Set.copyOf(List.of(args).subList(3, args.length));
		StandaloneBuilder builder = Guice.createInjector(new StandaloneBuilderModule()).getInstance(StandaloneBuilder.class);
		builder.setBaseDir(project.toString());
		builder.setSourceDirs(List.of(project.toString()));
		builder.setJavaSourceDirs(List.of());
		builder.setClassPathEntries(List.of());
		builder.setEncoding("UTF-8");
		builder.setFailOnValidationError(true);
		builder.setLanguages(new LanguageAccessFactory().createLanguageAccess(List.of(new Language(Path.of(args[2]).toAbsolutePath().toString())),
				StandaloneRun.class.getClassLoader()));
		if (!builder.launch()) {
			System.exit(1);
		}
	}

	private record Language(String out) implements ILanguageConfiguration {

		@Override
		public String getSetup() {
			return Setup.class.getName();
		}

		@Override
		public Set<OutputConfiguration> getOutputConfigurations() {
			OutputConfiguration output = new OutputConfiguration(IFileSystemAccess2.DEFAULT_OUTPUT);
			output.setOutputDirectory(out);
			output.setCreateOutputDirectory(true);
			output.setOverrideExistingResources(true);
			return Set.of(output);
		}

		@Override
		public boolean isJavaSupport() {
			return false;
		}
	}

	/** The language with its own scoping, parser and checks, and a generator. */
	public static class Setup extends RelayStandaloneSetup {

		@Override
		public Injector createInjector() {
			return Guice.createInjector(new Module());
		}
	}

	/** What a language with checks and a generator binds. */
	public static class Module extends RelayRuntimeModule {

		public Class<? extends IResourceValidator> bindIResourceValidator() {
			return Validator.class;
		}

		public Class<? extends IGenerator2> bindIGenerator2() {
			return Generator.class;
		}
	}

	/** The checks of one file. */
	public static class Validator implements IResourceValidator {

		@Inject
		private FileChecks checks;

		@Override
		public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
			return checks.findings((XtextResource) resource, origins()).stream().filter(Finding::isError).<Issue>map(Validator::issue).toList();
		}

		private static Issue issue(Finding finding) {
			Issue.IssueImpl issue = new Issue.IssueImpl();
			issue.setSeverity(Severity.ERROR);
			issue.setMessage(finding.origin() + ": " + finding.message());
			return issue;
		}
	}

	/** Lowers, analyses and generates the whole rollout with the first file that it is asked about: a rollout is more than the sum of its files. */
	@Singleton
	public static class Generator extends AbstractGenerator {

		@Inject
		private Lowering lowering;
		private ResourceSet done;

		@Override
		public void doGenerate(Resource resource, IFileSystemAccess2 files, IGeneratorContext context) {
			if (done == resource.getResourceSet()) {
				return;
			}
			done = resource.getResourceSet();
			List<XtextResource> resources = done.getResources().stream().map(XtextResource.class::cast)
					.sorted((a, b) -> a.getURI().toString().compareTo(b.getURI().toString())).toList();
			Deployment deployment = lowering.lower(new Project(resources, origins(), List.of())).completeDeployment().orElseThrow();
			if (new Analyses().findings(deployment).stream().anyMatch(Finding::isError)) {
				throw new IllegalStateException("the model has errors");
			}
			Generators generators = Generators.onClassPath(StandaloneRun.class.getClassLoader()).only(chosen);
			generators.all().forEach(generator -> generator.parts(deployment.at(deployment.phase(phase).orElseThrow()))
					.forEach(part -> part.artifacts().forEach(artifact -> write(artifact, files))));
		}

		private static void write(Artifact artifact, IFileSystemAccess2 files) {
			switch (artifact) {
				case Artifact.Text text -> {
					StringBuilder content = new StringBuilder();
					text.lines().forEach(line -> content.append(line.text()).append('\n'));
					files.generateFile(artifact.path().value(), content);
				}
				case Artifact.Binary binary -> files.generateFile(artifact.path().value(), new ByteArrayInputStream(binary.bytes()));
			}
		}
	}

	private static Origins origins() {
		return Origins.in(URI.createFileURI(project.toString()));
	}
}
