/** What is offered of the running release. */
@org.jspecify.annotations.NullMarked
package pix.content;
