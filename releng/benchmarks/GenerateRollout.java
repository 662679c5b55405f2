// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a project with any number of libraries, always the same for the same seed:
 * {@code java GenerateRollout.java EXAMPLE COUNT SEED FOLDER}. What all libraries share is taken from the folder EXAMPLE,
 * the {@code valley} project. Addresses come from 11.0.0.0/8: public ones, since
 * those for documentation and benchmarks draw findings, but nothing is ever sent to them.
 */
class GenerateRollout {
	private static final String[] UPLINKS = { "Fiber", "Cable" };
	private static final String LIBRARY = """
			library %1$s "Town Library %2$d" {
			  place    "Town %2$d, New Hampshire" country US timezone America/New_York
			  director "Library director" email "director[]town%2$d.example"
			  it       "Consortium IT" email "it[]uvlibraries.example" phone "+1 603 555 0115"
			  open { Tue..Fri %3$02d:00-18:00  Sat 10:00-14:00 }

			  site Main {
			    uplink Line {
			      provider "Provider %4$d"
			      down     %5$d Mbit/s
			      up       %5$d Mbit/s
			      networks %6$s/29
			    }
			    lan staff   10.%7$d.%8$d.0/25
			    lan patrons 10.%7$d.%8$d.128/25

			    host closet {
			      system   debian 12
			      memory   4 GiB
			      address  %9$s
			      firewall Consortium
			      metrics  from office
			      starts   second

			      relay %1$sRelay like On%10$s
			    }
			  }
			}
			""";

	public static void main(String[] args) throws IOException {
		Path example = Path.of(args[0]);
		int count = Integer.parseInt(args[1]);
		Random random = new Random(Long.parseLong(args[2]));
		Path folder = Files.createDirectories(Path.of(args[3]));
		for (String shared : new String[] { "common.relay", "rollout.relay" }) {
			Files.writeString(folder.resolve(shared), Files.readString(example.resolve(shared)));
		}
		Path libraries = Files.createDirectories(folder.resolve("libraries"));
		for (int i = 0; i < count; i++) {
			Files.writeString(libraries.resolve(String.format(Locale.ROOT, "l%05d.relay", i)), library(i, random));
		}
	}

	private static String library(int number, Random random) {
		String name = String.format(Locale.ROOT, "L%05d", number);
		int speed = 100 * (1 + random.nextInt(9));
		return String.format(Locale.ROOT, LIBRARY, name, number, 8 + random.nextInt(4), 1 + random.nextInt(20), speed, address(number, 0),
				number / 256 % 256, number % 256, address(number, 2), UPLINKS[random.nextInt(UPLINKS.length)]);
	}

	/** The address number {@code offset} in the /29 of library {@code number}. */
	private static String address(int number, int offset) {
		int low = number * 8 + offset;
		return "11." + low / 65_536 + "." + low / 256 % 256 + "." + low % 256;
	}
}
