@org.springframework.modulith.ApplicationModule(allowedDependencies = "spared")
package pix.architecture.wrong.modules.generous;
