package pix.bank.families.hash;

import java.util.List;

/**
 * Files as they were downloaded.
 *
 * @param originals words for what was published, one archive each
 */
record Downloads(List<String> originals, List<Copy> files) {

    /** @param altered one byte of the original was changed on the way */
    record Copy(String name, String of, boolean altered) {}
}
