resource "kubernetes_pod" "weak" {
  metadata {
    name = "web"
  }

  spec {
    # ruleid: terraform-kubernetes-pod-weak-host-network
    host_network = true
    # ruleid: terraform-kubernetes-pod-weak-host-pid
    host_pid = true
    # ruleid: terraform-kubernetes-pod-weak-host-ipc
    host_ipc = true

    container {
      name  = "web"
      # ruleid: terraform-kubernetes-pod-weak-image, terraform-kubernetes-pod-weak-memory-unset
      image = "nginx:latest"

      security_context {
        # ruleid: terraform-kubernetes-pod-weak-privileged
        privileged = true
        #            ^^^^
        # ruleid: terraform-kubernetes-pod-weak-escalation
        allow_privilege_escalation = true
        # ruleid: terraform-kubernetes-pod-weak-root
        run_as_user = 0
        # ruleid: terraform-kubernetes-pod-weak-root-allowed
        run_as_non_root = false
        # ruleid: terraform-kubernetes-pod-weak-writable
        read_only_root_filesystem = false

        capabilities {
          # ruleid: terraform-kubernetes-pod-weak-capability
          add = ["SYS_ADMIN"]
        }
      }
    }

    volume {
      name = "docker"

      host_path {
        # ruleid: terraform-kubernetes-pod-weak-docker-socket
        path = "/var/run/docker.sock"
      }
    }
  }
}

resource "kubernetes_cluster_role" "all" {
  metadata {
    name = "all"
  }

  rule {
    api_groups = [""]
    # ruleid: terraform-kubernetes-pod-weak-role
    resources  = ["*"]
    verbs      = ["get"]
  }
}

resource "kubernetes_deployment_v1" "bare" {
  metadata {
    name = "web"
  }

  spec {
    template {
      spec {
        container {
          name  = "web"
          # ruleid: terraform-kubernetes-pod-weak-context-unset, terraform-kubernetes-pod-weak-memory-unset
          image = "registry.example.com/shop/web:1.4.2"
          port {
            container_port = 8080
            # ruleid: terraform-kubernetes-pod-weak-host-port
            host_port = 8080
          }
        }

        container {
          name  = "side"
          image = "registry.example.com/shop/side:1.4.2"
          resources {
            # ruleid: terraform-kubernetes-pod-weak-memory-left-out
            limits = {
              cpu = "500m"
            }
          }
          # ruleid: terraform-kubernetes-pod-weak-capabilities-kept
          security_context {
            run_as_non_root            = true
            allow_privilege_escalation = false
          }
        }
      }
    }
  }
}

resource "kubernetes_cluster_role" "every_group" {
  metadata {
    name = "every-group"
  }

  rule {
    # ruleid: terraform-kubernetes-pod-weak-role
    api_groups = ["*"]
    resources  = ["pods"]
    verbs      = ["get"]
  }
}

resource "kubernetes_pod_v1" "capabilities" {
  spec {
    container {
      name  = "web"
      image = "registry.example.com/shop/web:1.4.2"

      resources {
        limits = local.limits
      }

      # ruleid: terraform-kubernetes-pod-weak-capabilities-kept
      security_context {
        run_as_non_root = true
      }
    }
  }
}

resource "kubernetes_role_binding_v1" "of_default" {
  subject {
    kind = "ServiceAccount"
    # ruleid: terraform-kubernetes-pod-weak-default-account
    name      = "default"
    namespace = "shop"
  }
}
