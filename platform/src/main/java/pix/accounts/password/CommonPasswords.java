package pix.accounts.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.io.ClasspathResource;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Passwords that fall within a few guesses: known lists, keyboard rows, dates, repeats, and French habits. */
final class CommonPasswords {

    /** Fewer guesses than this and a patient stranger gets in, even slowed down by our locks. */
    private static final double TOO_FEW_GUESSES = 1e6;

    /** What is read of a long password: enough to judge it, and reading more would cost a lot. */
    private static final int READ = 40;

    private CommonPasswords() {}

    static boolean include(String value, List<String> knownOfItsOwner) {
        var read = value.substring(0, Math.min(READ, value.length()));
        return Estimator.ZXCVBN.measure(read, knownOfItsOwner).getGuesses() < TOO_FEW_GUESSES;
    }

    /** Loaded when the first password is judged: most processes start without one. */
    private static final class Estimator {

        private static final Zxcvbn ZXCVBN = load();

        private static Zxcvbn load() {
            try {
                return new ZxcvbnBuilder()
                        .dictionaries(StandardDictionaries.loadAllDictionaries())
                        .dictionary(french())
                        .keyboards(StandardKeyboards.loadAllKeyboards())
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Dictionary french() throws IOException {
            var words = new ClasspathResource("/passwords/french.txt");
            return new DictionaryLoader("french", words).load();
        }
    }
}
