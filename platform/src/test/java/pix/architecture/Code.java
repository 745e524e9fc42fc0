package pix.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes that the rules are held against: all of ours, or the violators of one rule. */
final class Code {

    static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("pix");

    private Code() {}

    static JavaClasses wrong(String folder) {
        return new ClassFileImporter().importPackages("pix.architecture.wrong." + folder);
    }
}
