/** A module that does not say what it may use. */
package pix.architecture.wrong.modules.undeclared;
