// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;

/** The page that whoever looks up an exit's address finds there, and the web server that shows it. */
public final class ExitNoticeGenerator implements PartwiseGenerator {

	private static final String ID = "exit-notice";
	private static final String FOLDER = "/var/www/exit-notice/";
	private static final String PAGE = FOLDER + "index.html";
	private static final String SERVER = "/etc/nginx/conf.d/exit-notice.conf";
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, GeneratorTexts.text(ID), true,
			List.of("hosts/LIBRARY/SITE/HOST" + PAGE, "hosts/LIBRARY/SITE/HOST" + FOLDER + "XX.html", "hosts/LIBRARY/SITE/HOST" + SERVER),
			GeneratorDescription.words("role exit", "contact", "dns name", "country", "it … email", "director … email"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return HostView.of(snapshot).filter(host -> !host.exits().isEmpty())
				.map(host -> Generation.of(Stream.concat(pages(host), Stream.of(host.artifact(SERVER, ID, server(host)))).toList()));
	}

	/** The page in the language of the library's country, and beside it in every other language that there is. */
	private static Stream<Artifact> pages(HostView host) {
		List<NoticeLanguage> languages = NoticeLanguage.of(host.library());
		return languages.stream().map(language -> host.artifact(path(language, languages), ID, new ExitNoticePage(host, language)
				.print(languages.stream().filter(other -> other != language).map(other -> link(other, languages)).toList())));
	}

	private static String path(NoticeLanguage language, List<NoticeLanguage> languages) {
		return language == languages.getFirst() ? PAGE : FOLDER + language.code() + ".html";
	}

	private static String link(NoticeLanguage to, List<NoticeLanguage> languages) {
		String target = to == languages.getFirst() ? "/" : "/" + to.code() + ".html";
		return "<a href=\"" + target + "\" lang=\"" + to.code() + "\" hreflang=\"" + to.code() + "\">" + to.say("language") + "</a>";
	}

	private static Lines server(HostView host) {
		Lines lines = host.file("The notice page of this host's exits, on their own addresses").blank().line("server {");
		addresses(host).forEach(address -> lines.line("\tlisten " + new Endpoint(address.address(), Listeners.EXIT_NOTICE_PORT) + ";", address.origin()));
		host.deployed().host().dnsName().filter(name -> isHostName(name.value()))
				.ifPresent(name -> lines.line("\tserver_name " + name.value() + ";", name.origin()));
		lines.block("""

					root /var/www/exit-notice;
					# Every address shows the one page, but for its translations.
					location / {
						try_files /index.html =404;
					}
				""");
		NoticeLanguage.of(host.library()).stream().skip(1)
				.forEach(language -> lines.block("\tlocation = /" + language.code() + ".html {\n\t}", host.library().origin()));
		return lines.block("""

					# Who visits is nobody's business.
					access_log off;
					server_tokens off;
					add_header Content-Security-Policy "default-src 'none'; style-src 'unsafe-inline'" always;
					add_header X-Content-Type-Options nosniff always;
					add_header Referrer-Policy no-referrer always;
				}
				""");
	}

	private static Stream<HostAddress> addresses(HostView host) {
		return host.exits().stream().flatMap(relay -> relay.addresses().stream()).distinct();
	}

	/** Host names of RFC 1123. */
	static boolean isHostName(String text) {
		return text.length() <= 253 && text.matches("[A-Za-z0-9][A-Za-z0-9-]{0,62}([.][A-Za-z0-9][A-Za-z0-9-]{0,62})*");
	}

	/** The host's name in the DNS, as far as the model has a usable one. */
	static String dnsName(HostView host, String otherwise) {
		return host.deployed().host().dnsName().map(Located::value).filter(ExitNoticeGenerator::isHostName).orElse(otherwise);
	}
}
